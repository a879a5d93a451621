import { type Day, earliestDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { GridStep } from "@/lib/clinical/spread/grid-cell";

/** Fixed stretches of time, so that one picture can be compared with the next. */
export const SPREAD_WINDOWS = ["4-weeks", "13-weeks", "12-months", "all"] as const;
export type SpreadWindow = (typeof SPREAD_WINDOWS)[number];

const DAYS = {
  "4-weeks": 28,
  "13-weeks": 91,
  "12-months": 364,
  all: Number.POSITIVE_INFINITY,
} as const satisfies Record<SpreadWindow, number>;

/** More weeks than these would be too narrow to be told apart. */
const MOST_WEEKS = 104;

/** The stretch that an address asks for; null: the one that fits the history. */
export function parseSpreadWindow(typed: string | string[] | undefined): SpreadWindow | null {
  return SPREAD_WINDOWS.find((window) => window === typed) ?? null;
}

/** The shortest stretch that holds the whole history. */
export function fittingWindow(first: Day | null, to: Day): SpreadWindow {
  return SPREAD_WINDOWS.find((window) => to - (first ?? to) < DAYS[window]) ?? "all";
}

/** The first day and the step of a stretch that ends on `to`: no longer than the history, but of four weeks at least. */
export function spreadStretch(
  window: SpreadWindow,
  { first, to }: { first: Day | null; to: Day },
): { from: Day; step: GridStep } {
  const latest = to - DAYS["4-weeks"] + 1;
  const from = Math.min(latest, Math.max(first ?? latest, to - DAYS[window] + 1));
  if (window === "4-weeks") return { from, step: "day" };
  return { from, step: to - from < MOST_WEEKS * 7 ? "week" : "4-weeks" };
}

/** The first day on which twitching, or its absence, or an answer was reported; null: never. */
export function firstReported(events: readonly HistoryEvent[]): Day | null {
  return earliestDay(events.flatMap(({ kind, day }) => (REPORTED.has(kind) ? day : [])));
}

const REPORTED: ReadonlySet<HistoryEvent["kind"]> = new Set([
  "twitch",
  "no-twitch",
  "clinician-sighting",
  "answer",
  "safety",
  "checklist",
]);
