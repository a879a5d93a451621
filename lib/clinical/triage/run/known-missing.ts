import type { Day } from "../../calendar/day";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { EVERY_TOPIC, TOPIC } from "../../timeline/topic";
import type { Missing } from "../assessment";
import { reportGroup, reportMissing } from "../missing/missing";
import { NEEDED, unansweredSince } from "../missing/missing-answers";
import {
  FIRST_OF,
  MISSING_ITEMS,
  type MissingGroup,
  missingSinceOf,
  nothingMissing,
  placeOfItem,
} from "../missing/missing-groups";
import type { RuleSet } from "../rule";
import type { State } from "./state";

/** Each note is known since its own day. */
const HAS_OWN_DAY = placeOfItem("serious", "emergency-words-unread");

/** No answer and no result: such a day leaves what is serious as it was, unless the person comes of age on it. */
const NO_ANSWER = TOPIC.days | TOPIC.twitch | TOPIC.time | TOPIC.rows | TOPIC.items;

/** The items of each group, but for the questions that must be answered. */
const NOTED: Readonly<Record<MissingGroup, readonly number[]>> = {
  serious: [...nothingMissing().serious.keys()].filter(
    (item) => !NEEDED.some(({ index }) => index === item),
  ),
  picture: [...nothingMissing().picture.keys()],
  time: [...nothingMissing().time.keys()],
};

/**
 * Everything that is not known, each item since the first day of those on which it has been known to be missing without a
 * break. `reportedOn`: for each the day of the report that leaves it missing, at least `since`; a look before that day has
 * not seen it.
 */
export type KnownMissing = {
  readonly items: readonly Missing[];
  readonly reportedOn: readonly (Day | null)[];
};

export function knownMissing(state: State, ruleSet: RuleSet): KnownMissing {
  if (state.openedOn === NEVER) {
    return { items: [{ item: "everything", weight: "hard", since: null }], reportedOn: [null] };
  }
  const items: Missing[] = [];
  const reportedOn: Day[] = [];
  reportMissing(state, ruleSet, (place, weight, ownSince) => {
    const item = MISSING_ITEMS[place];
    if (item === undefined) throw new Error(`nothing that can be missing has place ${place}`);
    const noted = place === HAS_OWN_DAY ? NO_DAY : missingSinceOf(state.missingSince, place);
    const since = noted === NO_DAY ? ownSince : noted;
    items.push({ item, weight, since });
    reportedOn.push(Math.max(since, ownSince));
  });
  return { items, reportedOn };
}

/**
 * Notes since when the items are missing of a day that `touched` these topics: what was missing before stays so since
 * then, however it is reported again. A group that the day cannot have changed is not listed.
 */
export function noteMissing(state: State, ruleSet: RuleSet, touched: number): void {
  const isTouched = (touched & ~TOPIC.days) !== 0;
  const answered = touched & ~NO_ANSWER;
  if (answered !== 0) noteUnanswered(state, touched, NEVER);
  // A first "no" to the daily question answers, and can only contradict what was lost.
  const isDenial = answered === TOPIC.denials && state.functional === null;
  if ((answered !== 0 && !isDenial) || state.day === state.adultOn) {
    note("serious", state, ruleSet, NEVER);
  }
  if (isTouched || state.recordedCount === ruleSet.thresholds.fewestRecordedDays) {
    note("picture", state, ruleSet, NEVER);
  }
  if (isTouched || isAnyKnown(state.missingSince.time)) note("time", state, ruleSet, NEVER);
}

/** Notes what came with time until a day before which nothing more happens. */
export function noteTimeUntil(state: State, ruleSet: RuleSet, day: Day): void {
  onDay(state, day, () => note("time", state, ruleSet, NEVER));
}

/** Notes what is missing after a turn, on its day: since then, where it was not known to be missing before. */
export function noteMissingAfterTurn(state: State, ruleSet: RuleSet, on: Day): void {
  onDay(state, on, () => {
    noteUnanswered(state, EVERY_TOPIC, on);
    note("serious", state, ruleSet, on);
    note("picture", state, ruleSet, on);
    note("time", state, ruleSet, on);
  });
}

/** Notes which of the questions that a day touched are unanswered: as before, else since that day, but not before `from`. */
function noteUnanswered(state: State, touched: number, from: Day): void {
  if (state.isOnlyLaboratory) return;
  const since = state.missingSince.serious;
  for (const question of NEEDED) {
    if ((question.topics & touched) === 0) continue;
    const { index } = question;
    if (unansweredSince(state, question) === NO_DAY) since[index] = NO_DAY;
    else if (since[index] === NO_DAY) since[index] = Math.max(from, state.day);
  }
}

/** Notes what else of a group is missing on the state's day: as before, else since that day, but not before `from`. */
function note(group: MissingGroup, state: State, ruleSet: RuleSet, from: Day): void {
  const first = FIRST_OF[group];
  const since = state.missingSince[group];
  const missing: number[] = [];
  reportGroup(group, state, ruleSet, (place, _weight, ownSince) => {
    const item = place - first;
    missing.push(item);
    if (since[item] !== NO_DAY) return;
    // What becomes missing as the days go by is so since its own day, with no event.
    since[item] = Math.max(from, group === "time" ? ownSince : state.day);
  });
  for (const item of NOTED[group]) {
    if (since[item] !== NO_DAY && !missing.includes(item)) since[item] = NO_DAY;
  }
}

function isAnyKnown(since: readonly Day[]): boolean {
  for (const day of since) if (day !== NO_DAY) return true;
  return false;
}

function onDay(state: State, day: Day, run: () => void): void {
  const ownDay = state.day;
  state.day = day;
  run();
  state.day = ownDay;
}
