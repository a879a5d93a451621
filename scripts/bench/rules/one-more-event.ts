import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { type RulesSnapshot, resume, snapshot } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

/** The snapshot of a history, and the event that comes next. */
export type OneMore = { rulesSnapshot: RulesSnapshot; event: HistoryEvent };

/** The last event recorded, and all before it in a snapshot; null where only a replay is exact. */
export function oneMore(history: History): OneMore | null {
  const events = history.events.toSorted((a, b) => a.recordedOn - b.recordedOn || a.day - b.day);
  const event = events.at(-1);
  const rulesSnapshot = snapshot({ ...history, events: events.slice(0, -1) }, LIVE_RULE_SET);
  if (event === undefined || rulesSnapshot === null) return null;
  return resume(rulesSnapshot, [event], LIVE_RULE_SET, { asOf: event.recordedOn }) === null
    ? null
    : { rulesSnapshot, event };
}

export function assessOneMore({ rulesSnapshot, event }: OneMore, asOf: Day): void {
  const resumed = resume(rulesSnapshot, [event], LIVE_RULE_SET, { asOf });
  if (resumed === null) throw new Error("only a replay is exact here");
}
