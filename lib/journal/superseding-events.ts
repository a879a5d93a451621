import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { isTakenBackWhole } from "@/lib/clinical/history/taken-back";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import type { DayEntry } from "./list-day-entries";

/** Takes back what entries reported of their day. Answers, notes and open questions of theirs stay facts. */
export function takeBack(entries: readonly DayEntry[], today: Day): NewHistoryEvent[] {
  return entries.flatMap(({ events }) =>
    events
      .filter(isTakenBackWhole)
      .map(({ id }) => ({ kind: "correction" as const, day: today, corrects: id })),
  );
}

/** What entries reported of their day, to be recorded anew. */
export function reportAgain(entries: readonly DayEntry[]): NewHistoryEvent[] {
  return entries.flatMap(({ events }) => events.filter(isTakenBackWhole).map(unrecorded));
}

/** The events of a changed entry without what the old one already holds for good. */
export function withoutRepeated(
  events: readonly NewHistoryEvent[],
  old: readonly DayEntry[],
  isNoteKept: boolean,
): NewHistoryEvent[] {
  const before = old.flatMap(({ events: each }) => each);
  return events.filter((event) => {
    if (event.kind === "text") return !isNoteKept;
    if (event.kind === "plan-review") {
      return !before.some((each) => each.kind === event.kind && each.outcome === event.outcome);
    }
    return event.kind !== "checklist" || !before.some(({ kind }) => kind === "checklist");
  });
}

function unrecorded(event: HistoryEvent): NewHistoryEvent {
  const { id: _id, recordedOn: _recordedOn, ...rest } = event;
  return rest;
}
