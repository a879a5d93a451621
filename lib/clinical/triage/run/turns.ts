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
  { events, corrected, corrections, decisions, late }: OrderedEvents,
  until: Day,
): readonly Turn[] {
  const turns: Turns = { until, byDay: new Map() };
  for (const event of late) {
    const turn = turnOf(turns, event);
    turn.from = Math.min(turn.from, event.day);
  }
  if (corrections.length > 0) {
    const days = new Map(events.map(({ id, day }) => [id, day]));
    for (const correction of corrections) {
      const turn = turnOf(turns, correction);
      turn.from = Math.min(turn.from, days.get(correction.corrects) ?? turn.on);
      turn.corrects.push(correction.corrects);
    }
  }
  for (const decision of decisions) {
    // What was undone closed nothing: the clinic knows of its findings since they were known before.
    if (decision.closes.length === 0 || corrected.has(decision.id)) continue;
    turnOf(turns, decision).closes.push(...decision.closes);
  }
  return [...turns.byDay.values()].toSorted((a, b) => a.on - b.on);
}

type Turns = { until: Day; byDay: Map<Day, Turn> };

/** The turn of the day on which an event was recorded, a new one where it is the day's first. */
function turnOf({ until, byDay }: Turns, event: { day: Day; recordedOn: Day }): Turn {
  const on = Math.min(Math.max(event.recordedOn, event.day), until);
  const turn = byDay.get(on) ?? { on, from: on, corrects: [], closes: [] };
  byDay.set(on, turn);
  return turn;
}
