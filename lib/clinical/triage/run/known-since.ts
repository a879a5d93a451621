import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { inOrder } from "../../timeline/ordered-events";
import { advanceDays } from "./advance-days";
import { noteMissingAfterTurn, noteTimeUntil } from "./known-missing";
import type { Program } from "./program";
import type { State } from "./state";
import { type Turn, turnsOf } from "./turns";
import { Walk } from "./walk";

/**
 * The state after the events until `until`, with the day since which the clinic knew of each finding: the first one on which what
 * was recorded by then gave it, since the latest decision that names its rule. Costs one walk over the events, and one
 * over the days between each late event and its recording.
 */
export function advance(
  start: State,
  program: Program,
  history: readonly HistoryEvent[],
  until: Day,
): State {
  const ordered = inOrder(history, until);
  const turns = turnsOf(ordered, until);
  if (turns.length === 0) {
    advanceDays(start, program, ordered, until);
    noteKnown(start, start.knownOn, NEVER);
    return start;
  }
  // What was known stays known, whatever a turn changes of what was before it: one list for every state of the walk.
  const { knownOn } = start;
  const walk = new Walk(start, program, { events: ordered.events, turns, end: until });
  for (const turn of turns) {
    walk.goOn(turn.on - 1, "each-day");
    noteKnown(walk.state, knownOn, NEVER);
    noteTimeUntil(walk.state, program.ruleSet, turn.on - 1);
    const { missingSince } = walk.state;
    walk.goBack(turn);
    walk.goOn(turn.on, "none");
    forgetClosed(knownOn, program, turn);
    noteKnown(walk.state, knownOn, turn.on);
    walk.state.knownOn = knownOn;
    walk.state.missingSince = missingSince;
    noteMissingAfterTurn(walk.state, program.ruleSet, turn.on);
  }
  walk.goOn(until, "each-day");
  noteKnown(walk.state, knownOn, NEVER);
  walk.state.knownOn = knownOn;
  return walk.state;
}

/** Notes the findings that are open and were not known before: since they opened, but not before `from`. */
function noteKnown({ findings, openRules, decidedOn }: State, knownOn: Day[], from: Day): void {
  for (const index of openRules) {
    const since = findings[index]?.since;
    if (since !== undefined && knownOn[index] === NO_DAY) knownOn[index] = Math.max(since, from);
  }
  if (decidedOn === NEVER) return;
  for (const [index, finding] of findings.entries()) {
    if (finding !== null && finding.closedOn !== NEVER) knownOn[index] = NO_DAY;
  }
}

function forgetClosed(knownOn: Day[], { rules }: Program, { closes }: Turn): void {
  for (const name of closes) {
    const index = rules.findIndex(({ rule }) => rule.id === name);
    if (index >= 0) knownOn[index] = NO_DAY;
  }
}
