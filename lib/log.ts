import pino from "pino";

/** JSON lines on standard output. Ids and codes only: never names, answers, notes or session secrets. */
export const log = pino({
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.password", "*.secret", "*.cookie", "*.email"],
});
