import type { Day } from "../calendar/day";

/** Earlier than any day that can be recorded: "has not happened". */
export const NEVER: Day = -10_000_000;
/** Later than any day. */
export const NO_DAY: Day = 10_000_000;

/** What one statement of the history rests on. */
export type Evidence = {
  readonly first: Day;
  readonly ids: readonly string[];
  /** Latest day with something new: a new item, area, task or "worse"; a repetition is not new. */
  readonly novel: Day;
  readonly novelIds: readonly string[];
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

/** The evidence with one more event that adds an item, area, task or a change to what was said before; of the event alone where there was none. */
export function strengthened(known: Evidence | null | undefined, event: Dated): Evidence {
  if (known == null) return evidenceOf(event);
  const { first } = known;
  const ids = [...known.ids, event.id];
  const novel = Math.max(event.day, event.recordedOn);
  if (novel < known.novel) return { first, ids, novel: known.novel, novelIds: known.novelIds };
  const novelIds = novel > known.novel ? [event.id] : [...known.novelIds, event.id];
  return { first, ids, novel, novelIds };
}
