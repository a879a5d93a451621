import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The passwords of this cluster's roles: random, made once, readable by their owner only. */
export function clusterPasswords(file) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const roles = ["superuser", "owner", "app", "signIn", "worker", "backup"];
  if (roles.some((role) => known[role] === undefined)) {
    const random = () => randomBytes(24).toString("base64url");
    const passwords = Object.fromEntries(roles.map((role) => [role, known[role] ?? random()]));
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
