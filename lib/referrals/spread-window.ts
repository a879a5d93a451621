import type { Day } from "@/lib/clinical/calendar/day";
import type { GridStep } from "@/lib/clinical/spread/grid-cell";

/** Fixed stretches of time, so that one picture can be compared with the next. */
export const SPREAD_WINDOWS = ["4-weeks", "12-weeks", "12-months"] as const;
export type SpreadWindow = (typeof SPREAD_WINDOWS)[number];

const DAYS = { "4-weeks": 28, "12-weeks": 84, "12-months": 364 } as const satisfies Record<
  SpreadWindow,
  number
>;

export const DEFAULT_WINDOW: SpreadWindow = "12-weeks";

/** The stretch that an address asks for, else the usual one. */
export function parseSpreadWindow(typed: string | string[] | undefined): SpreadWindow {
  return SPREAD_WINDOWS.find((window) => window === typed) ?? DEFAULT_WINDOW;
}

/** The first day and the step of a stretch that ends on `to`. */
export function spreadStretch(window: SpreadWindow, to: Day): { from: Day; step: GridStep } {
  return { from: to - DAYS[window] + 1, step: window === "4-weeks" ? "day" : "week" };
}
