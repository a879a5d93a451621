import type { HistoryEvent } from "../history/event";

/** Worry of this much, this long, is met with an offer of support, beside triage and never instead of it. */
export const WORRY_FROM = 7;
export const WORRY_LASTS_DAYS = 14;

/** Whether every answer of the last 14 days or longer, at least two, was 7 or more out of 10. It changes no tier. */
export function offersSupport(events: readonly HistoryEvent[]): boolean {
  const answers = events
    .flatMap((event) =>
      event.kind === "answer" && event.question === "worry" && typeof event.value === "number"
        ? [{ day: event.day, value: event.value }]
        : [],
    )
    .toSorted((one, other) => one.day - other.day);
  const lastCalm = answers.findLastIndex(({ value }) => value < WORRY_FROM);
  const run = answers.slice(lastCalm + 1);
  const [first] = run;
  const last = run.at(-1);
  return first !== undefined && last !== undefined && last.day - first.day >= WORRY_LASTS_DAYS;
}
