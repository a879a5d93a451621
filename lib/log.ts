import pino from "pino";
import { logLevel } from "./env";

/** JSON lines on standard output. Ids and codes only: never names, answers, notes or session secrets. */
export const log = pino({
  level: logLevel(),
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.password", "*.secret", "*.cookie", "*.email"],
});
