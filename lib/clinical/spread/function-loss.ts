import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { type FunctionalLoss, functionalLosses, isFunctionAsked } from "./functional-loss";

/** `recent`: how many of `losses` began in the 28 days that end with `asOf`. */
export type FunctionLoss = {
  kind: "function-loss";
  losses: readonly FunctionalLoss[];
  recent: number;
};

/** Tasks, speech and swallowing that became hard, cumulative and dated. */
export function functionLoss(events: readonly HistoryEvent[], asOf: Day): FunctionLoss | CannotSay {
  const losses = functionalLosses(events);
  if (!isFunctionAsked(events)) return cannotSay("function-not-asked");
  const recent = losses.filter(({ lostOn }) => isWithin(lostOn, asOf, LONG_WINDOW_DAYS));
  return { kind: "function-loss", losses, recent: recent.length };
}
