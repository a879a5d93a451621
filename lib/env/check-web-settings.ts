import { parseSettings } from "@/lib/env";
import { log } from "@/lib/log";

/** End a web process without its settings: it would answer every page with an error. */
export function checkWebSettings(): void {
  const result = parseSettings(process.env, [
    "DATABASE_URL",
    "DATABASE_SIGN_IN_URL",
    "NEXTAUTH_SECRET",
  ]);
  if (!("faults" in result)) return;
  for (const fault of result.faults) log.fatal(fault);
  process.exit(1);
}
