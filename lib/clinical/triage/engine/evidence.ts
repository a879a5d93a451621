import type { Day } from "../../calendar/day";

/** Earlier than any day that can be recorded: "has not happened". */
export const NEVER: Day = -10_000_000;
/** Later than any day. */
export const NO_DAY: Day = 10_000_000;

/** What one statement of the history rests on. */
export type Evidence = {
  first: Day;
  ids: readonly string[];
  /** Latest day with something new: a new item, area, task or "worse"; a repetition is not new. */
  novel: Day;
  novelIds: readonly string[];
};

type Dated = { id: string; day: Day; recordedOn: Day };

export function evidenceOf(event: Dated): Evidence {
  const ids = [event.id];
  return {
    first: event.day,
    ids,
    novel: Math.max(event.day, event.recordedOn),
    novelIds: ids,
  };
}

/** One more event that adds an item, area, task or a change to what was said before. */
export function strengthen(evidence: Evidence, event: Dated): void {
  evidence.ids = [...evidence.ids, event.id];
  const novel = Math.max(event.day, event.recordedOn);
  if (novel > evidence.novel) {
    evidence.novel = novel;
    evidence.novelIds = [event.id];
  } else if (novel === evidence.novel) {
    evidence.novelIds = [...evidence.novelIds, event.id];
  }
}
