import pino from "pino";
import { logLevel } from "./env";

/** JSON lines on standard output. Ids and codes only: never names, answers, notes or session secrets. */
export const log = pino({
  level: logLevel(),
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.password", "*.secret", "*.cookie", "*.email"],
});

/** A database error's SQLSTATE, the system's code, or an error's name: never its message, which may quote a row or an address. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause: unknown = error.cause ?? error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name;
}
