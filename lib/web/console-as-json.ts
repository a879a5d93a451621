import { format, stripVTControlCharacters } from "node:util";
import { log } from "@/lib/log";

const LEVELS = { log: "info", info: "info", warn: "warn", error: "error", debug: "debug" } as const;

/** From now on what the packages print to the console is a line of the log, so that every line of it is JSON. */
export function logConsoleAsJson(): void {
  for (const [method, level] of Object.entries(LEVELS)) {
    Object.assign(console, {
      [method]: (...parts: unknown[]) => {
        const message = stripVTControlCharacters(format(...parts)).trim();
        if (message !== "") log[level]({ event: "console", message });
      },
    });
  }
}
