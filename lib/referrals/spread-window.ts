import type { Day } from "@/lib/clinical/calendar/day";
import type { GridStep } from "@/lib/clinical/spread/grid-cell";

/** Fixed stretches of time, so that one picture can be compared with the next. */
export const SPREAD_WINDOWS = ["4-weeks", "12-weeks", "12-months"] as const;
export type SpreadWindow = (typeof SPREAD_WINDOWS)[number];

const DAYS = { "4-weeks": 28, "12-weeks": 84, "12-months": 364 } as const satisfies Record<
  SpreadWindow,
  number
>;

/** The stretch that an address asks for; twelve weeks where it asks for none. */
export function parseSpreadWindow(typed: string | string[] | undefined): SpreadWindow {
  return SPREAD_WINDOWS.find((window) => window === typed) ?? "12-weeks";
}

/** The first day and the step of a stretch that ends on `to`. */
export function spreadStretch(window: SpreadWindow, to: Day): { from: Day; step: GridStep } {
  return { from: to - DAYS[window] + 1, step: window === "4-weeks" ? "day" : "week" };
}
