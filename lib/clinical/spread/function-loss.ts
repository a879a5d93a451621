import type { HistoryEvent } from "../history/event";
import { allLosses, type Loss } from "../timeline/losses";
import type { Timeline } from "../timeline/timeline";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { isFunctionAsked } from "./function-asked";

/** `recent`: how many of `losses` began in the 28 days that end with the timeline's day. */
export type FunctionLoss = {
  kind: "function-loss";
  losses: readonly Loss[];
  recent: number;
};

/** Tasks, speech and swallowing that became hard, cumulative and dated. */
export function functionLoss(
  timeline: Timeline,
  events: readonly HistoryEvent[],
): FunctionLoss | CannotSay {
  if (!isFunctionAsked(events)) return cannotSay("function-not-asked");
  const losses = allLosses(timeline);
  const recent = losses.filter(({ lostOn }) => isWithin(lostOn, timeline.day, LONG_WINDOW_DAYS));
  return { kind: "function-loss", losses, recent: recent.length };
}
