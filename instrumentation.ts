/** Called once by Next before the first request. The import stands inside, so that no other runtime than Node's is built with it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readSettings } = await import("./lib/env");
  const result = readSettings(process.env, ["DATABASE_URL", "NEXTAUTH_SECRET"]);
  if ("faults" in result) {
    // A web process without its settings would answer every page with an error.
    const { log } = await import("./lib/log");
    for (const fault of result.faults) log.fatal(fault);
    process.exit(1);
  }
  const { keepTrueAddress } = await import("./lib/auth/keep-true-address");
  keepTrueAddress();
}
