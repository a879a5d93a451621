import type { Day } from "../../calendar/day";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { startTimeline } from "../../timeline/start-timeline";
import { EVERY_TOPIC } from "../../timeline/topic";
import { nothingMissing } from "../missing/missing-groups";
import type { RuleSet } from "../rule";
import { copyState } from "./copy-state";
import { type Program, programOf } from "./program";
import { type State, stateOf } from "./state";

/** The state before the first event. */
export function startState(birthDay: Day | null, ruleSet: RuleSet): State {
  const program = programOf(ruleSet);
  program.start ??= emptyState(program);
  const state = copyState(program.start);
  if (birthDay !== null) state.adultOn = birthday(birthDay, ruleSet.thresholds.adultFromYears);
  return state;
}

function emptyState(program: Program): State {
  const empty = nothingRecorded(program.ruleSet);
  return { ...empty, wanted: wantedOf(empty, program) };
}

/** What each rule waits for that nothing recorded has met, and all of its topics where nothing has. */
function wantedOf(empty: State, { rules, topics }: Program): number[] {
  return rules.map(({ when, unsure }, index) => {
    const unmet = when.unmet(empty);
    const unmetUnsure = unsure === null ? unmet : unsure.unmet(empty);
    return unmet === 0 || unmetUnsure === 0 ? (topics[index] ?? EVERY_TOPIC) : unmet | unmetUnsure;
  });
}

function nothingRecorded(ruleSet: RuleSet): State {
  return stateOf(startTimeline(), {
    ruleSet: ruleSet.version,
    adultOn: null,
    decidedOn: NEVER,
    quotes: [],
    rows: ruleSet.rows.map(() => null),
    items: ruleSet.items.map(() => null),
    possibleItems: ruleSet.items.map(() => true),
    findings: ruleSet.rules.map(() => null),
    openRules: [],
    knownOn: ruleSet.rules.map(() => NO_DAY),
    missingSince: nothingMissing(),
    wanted: [],
  });
}

const MS_PER_DAY = 86_400_000;

/** 29 February counts as 1 March in a common year. */
function birthday(birthDay: Day, years: number): Day {
  const born = new Date(birthDay * MS_PER_DAY);
  return born.setUTCFullYear(born.getUTCFullYear() + years) / MS_PER_DAY;
}
