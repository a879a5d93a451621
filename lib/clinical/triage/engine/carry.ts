import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { inOrder } from "./ordered-events";
import type { Program } from "./program";
import { settleKnown } from "./settle-known";
import type { State } from "./state";
import { sweep } from "./sweep";

/** A state carried over the events to `until`. `start` makes a fresh state from before the first of them. */
export function carry(
  start: () => State,
  program: Program,
  events: readonly HistoryEvent[],
  until: Day,
): State {
  const state = start();
  const ordered = inOrder(events, until);
  sweep(state, program, ordered, until);
  settleKnown(state, program, ordered, start);
  return state;
}
