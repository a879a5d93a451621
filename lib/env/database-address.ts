import { isIP } from "node:net";

/** The roles that sign in to the database, each with the setting that holds its address. */
export const DATABASE_ROLES = {
  DATABASE_URL: "flicker_app",
  DATABASE_SIGN_IN_URL: "flicker_sign_in",
  DATABASE_OWNER_URL: "flicker_owner",
  DATABASE_WORKER_URL: "flicker_worker",
  DATABASE_BACKUP_URL: "flicker_backup",
} as const;

/** What is wrong with an address of a database; null: nothing. It never repeats the address, which holds a password. */
export function databaseAddressFault(text: string): string | null {
  if (!/^postgres(ql)?:\/\/[^/]/.test(text)) return "does not start with postgres://";
  if (!URL.canParse(text)) return "is not an address";
  const { hostname, pathname, username, searchParams, hash } = new URL(text);
  if (username === "") return "names no role to sign in as";
  if (pathname.length < 2) return "names no database";
  // Drivers read the host, the role and more from here as well, each in its own way.
  const others = [...searchParams.keys()].filter((name) => name !== "sslmode");
  if (others.length > 0 || hash !== "") return "may carry sslmode behind its ? and nothing else";
  const ssl = searchParams.getAll("sslmode");
  if (ssl.length > 1) return "names sslmode twice";
  if (!isLoopback(hostname) && ssl[0] !== "verify-full")
    return "leaves this machine without ?sslmode=verify-full, so records would travel unprotected";
  return null;
}

/** Whether only this machine can reach `host`, a name or an address as it stands in a URL. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}
