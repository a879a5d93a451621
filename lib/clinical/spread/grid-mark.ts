import type { Day } from "../calendar/day";
import type { DecisionEvent, HistoryEvent } from "../history/event";

/** What happened beside the twitching, on the days of the picture. */
export const GRID_MARKS = [
  "checklist",
  "plan-started",
  "plan-review",
  "medicine-change",
  "examination",
  "appointment",
  "decision",
  "bloods",
  "emg-result",
] as const;
export type GridMarkKind = (typeof GRID_MARKS)[number];

export type GridMark = {
  day: Day;
  kind: GridMarkKind;
  /** How a review of the plan ended, or what was decided; null: the kind says it all. */
  detail: PlanReview["outcome"] | DecisionEvent["decision"] | null;
};

type PlanReview = Extract<HistoryEvent, { kind: "plan-review" }>;

/** Dated marks, oldest first, one for each kind, detail and day. */
export function gridMarks(events: readonly HistoryEvent[]): readonly GridMark[] {
  const marks = new Map<string, GridMark>();
  for (const event of events) {
    const mark = isCancelled(event, events) ? null : markOf(event);
    if (mark !== null) marks.set(`${mark.day} ${mark.kind} ${mark.detail}`, mark);
  }
  return [...marks.values()].toSorted(
    (one, other) =>
      one.day - other.day || GRID_MARKS.indexOf(one.kind) - GRID_MARKS.indexOf(other.kind),
  );
}

/** Whether the visit that was booked was cancelled, and for its day no more often booked than cancelled. */
function isCancelled(event: HistoryEvent, events: readonly HistoryEvent[]): boolean {
  if (event.kind !== "appointment" || event.state !== "booked") return false;
  const count = (state: "booked" | "cancelled") =>
    events.filter((it) => it.kind === "appointment" && it.state === state && it.on === event.on)
      .length;
  return count("booked") <= count("cancelled");
}

function markOf(event: HistoryEvent): GridMark | null {
  const mark = (kind: GridMarkKind, day = event.day): GridMark => ({ day, kind, detail: null });
  switch (event.kind) {
    case "checklist":
      return event.state === "completed" ? mark("checklist") : null;
    case "plan-started":
    case "examination":
      return mark(event.kind);
    case "plan-review":
      return { ...mark("plan-review"), detail: event.outcome };
    case "appointment":
      return event.state === "cancelled" ? null : mark("appointment", event.on);
    case "decision":
      return event.decision === "emg-result"
        ? mark("emg-result")
        : { ...mark("decision"), detail: event.decision };
    case "lab":
      return mark("bloods");
    case "answer":
      return event.question === "medicine-change" && event.value === "yes"
        ? mark("medicine-change", event.since ?? event.day)
        : null;
    case "twitch":
    case "no-twitch":
    case "onset":
    case "area-answer":
    case "safety":
    case "clinician-sighting":
    case "text":
    case "text-read":
    case "correction":
    case "proxy-answered":
    case "proxy-confirmed":
    case "rules-may-run":
    case "contact-attempt":
      return null;
    default:
      return event satisfies never;
  }
}
