import { type Day, dayOrNull } from "@/lib/clinical/calendar/day";

export const FIGURE_VIEW_KINDS = ["28-days", "one-day", "two-dates"] as const;
type FigureViewKind = (typeof FIGURE_VIEW_KINDS)[number];

/** Which days the figure shows: up to `on`, and beside it, for two dates, up to `earlier`. */
export type FigureView = { kind: FigureViewKind; on: Day; earlier: Day };

type Typed = string | string[] | undefined;

/** What an address asks for; what is not a day between the first reported one and today is the nearest of them. */
export function parseFigureView(
  { figure, on, earlier }: Readonly<Record<"figure" | "on" | "earlier", Typed>>,
  { first, today, decidedOn }: { first: Day; today: Day; decidedOn: Day | null },
): FigureView {
  const kind = FIGURE_VIEW_KINDS.find((each) => each === figure) ?? "28-days";
  const later = within(dayOf(on) ?? today, first, today);
  return {
    kind,
    on: later,
    earlier: within(dayOf(earlier) ?? decidedOn ?? first, first, later),
  };
}

function within(day: Day, first: Day, last: Day): Day {
  return Math.max(first, Math.min(last, day));
}

function dayOf(typed: Typed): Day | null {
  return typeof typed === "string" ? dayOrNull(typed) : null;
}
