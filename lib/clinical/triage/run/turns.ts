import type { Day } from "../../calendar/day";
import type { OrderedEvents } from "../../timeline/ordered-events";

/** A day on which something was recorded that changes what was true before it, or closes findings. */
export type Turn = {
  on: Day;
  /** The first day that it changes, at most `on`. */
  from: Day;
  /** Ids of the earlier events that it takes back. */
  corrects: string[];
  /** Names of the rules whose findings it closes. */
  closes: string[];
};

/** In the order in which they were recorded; what was recorded after `until` counts as recorded then. */
export function turnsOf(
  { events, corrected, corrections, late }: OrderedEvents,
  until: Day,
): readonly Turn[] {
  const turns = new Map<Day, Turn>();
  const turnOf = (recordedOn: Day, day: Day): Turn => {
    const on = Math.min(Math.max(recordedOn, day), until);
    const turn = turns.get(on) ?? { on, from: on, corrects: [], closes: [] };
    turns.set(on, turn);
    return turn;
  };
  for (const { recordedOn, day } of late) {
    const turn = turnOf(recordedOn, day);
    turn.from = Math.min(turn.from, day);
  }
  if (corrections.length > 0) {
    const days = new Map(events.map(({ id, day }) => [id, day]));
    for (const { recordedOn, day, corrects } of corrections) {
      const turn = turnOf(recordedOn, day);
      turn.from = Math.min(turn.from, days.get(corrects) ?? turn.on);
      turn.corrects.push(corrects);
    }
  }
  for (const event of events) {
    if (event.kind !== "decision" || event.closes.length === 0) continue;
    // What was undone closed nothing: the clinic knows of its findings since they were known before.
    if (corrected.has(event.id)) continue;
    turnOf(event.recordedOn, event.day).closes.push(...event.closes);
  }
  return [...turns.values()].toSorted((a, b) => a.on - b.on);
}
