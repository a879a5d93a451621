import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";

/** What a vertical line in the picture means. */
export const GRID_MARKS = [
  "checklist",
  "plan-started",
  "plan-review",
  "medicine-change",
  "examination",
  "appointment",
  "emg-result",
  "decision",
] as const;
export type GridMarkKind = (typeof GRID_MARKS)[number];

export type GridMark = { day: Day; kind: GridMarkKind };

/** Dated marks, oldest first, one for each kind and day. */
export function gridMarks(events: readonly HistoryEvent[]): readonly GridMark[] {
  const marks = new Map<string, GridMark>();
  for (const event of events) {
    const mark = isCancelled(event, events) ? null : markOf(event);
    if (mark !== null) marks.set(`${mark.day} ${mark.kind}`, mark);
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
  const { day } = event;
  switch (event.kind) {
    case "checklist":
      return event.state === "completed" ? { day, kind: "checklist" } : null;
    case "plan-started":
    case "plan-review":
    case "examination":
      return { day, kind: event.kind };
    case "appointment":
      return event.state === "cancelled" ? null : { day: event.on, kind: "appointment" };
    case "decision":
      return { day, kind: event.decision === "emg-result" ? "emg-result" : "decision" };
    case "answer":
      return event.question === "medicine-change" && event.value === "yes"
        ? { day: event.since ?? day, kind: "medicine-change" }
        : null;
    case "twitch":
    case "no-twitch":
    case "onset":
    case "area-answer":
    case "safety":
    case "lab":
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
