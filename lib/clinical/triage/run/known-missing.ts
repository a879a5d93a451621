import type { Day } from "../../calendar/day";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { TOPIC } from "../../timeline/topic";
import type { Missing } from "../assessment";
import { reportGroup, reportMissing } from "../missing/missing";
import {
  GROUPS,
  MISSING_ITEMS,
  type MissingGroup,
  placeOfItem,
  RANGE,
} from "../missing/missing-groups";
import type { RuleSet } from "../rule";
import type { State } from "./state";

/** Each note is known since its own day. */
const HAS_OWN_DAY = placeOfItem("serious", "emergency-words-unread");

/** No answer and no result: such a day leaves what is serious as it was, unless the person comes of age on it. */
const NO_ANSWER = TOPIC.days | TOPIC.twitch | TOPIC.time | TOPIC.criteria;

/** `reportedOn`: the day of the report that leaves it missing, at least `since`; a look before that day has not seen it. */
export type KnownMissingItem = Missing & { reportedOn: Day | null };

/** Everything that is not known, each item since the first day of those on which it has been known to be missing without a break. */
export function knownMissingItems(state: State, ruleSet: RuleSet): readonly KnownMissingItem[] {
  if (state.openedOn === NEVER) {
    return [{ item: "everything", weight: "hard", since: null, reportedOn: null }];
  }
  const items: KnownMissingItem[] = [];
  reportMissing(state, ruleSet, (place, weight, ownSince) => {
    const item = MISSING_ITEMS[place];
    if (item === undefined) throw new Error(`nothing that can be missing has place ${place}`);
    const noted = place === HAS_OWN_DAY ? NO_DAY : (state.missingSince[place] ?? NO_DAY);
    const since = noted === NO_DAY ? ownSince : noted;
    items.push({ item, weight, since, reportedOn: Math.max(since, ownSince) });
  });
  return items;
}

/**
 * Notes since when the items are missing of a day that `touched` these topics: what was missing before stays so since
 * then, however it is reported again. A group that the day cannot have changed is not listed.
 */
export function noteMissing(state: State, ruleSet: RuleSet, touched: number): void {
  const isTouched = (touched & ~TOPIC.days) !== 0;
  if ((touched & ~NO_ANSWER) !== 0 || state.day === state.adultOn) {
    note("serious", state, ruleSet, NEVER);
  }
  if (isTouched || state.recordedCount === ruleSet.thresholds.fewestRecordedDays) {
    note("picture", state, ruleSet, NEVER);
  }
  if (isTouched || isAnyNoted(state, "time")) note("time", state, ruleSet, NEVER);
}

/** Notes what came with time until a day before which nothing more happens. */
export function noteTimeUntil(state: State, ruleSet: RuleSet, day: Day): void {
  onDay(state, day, () => note("time", state, ruleSet, NEVER));
}

/** Notes what is missing after a turn, on its day: since then, where it was not known to be missing before. */
export function noteMissingAfterTurn(state: State, ruleSet: RuleSet, on: Day): void {
  onDay(state, on, () => {
    for (const group of GROUPS) note(group, state, ruleSet, on);
  });
}

/** Which items were reported, while a group is noted. */
const REPORTED = new Uint8Array(MISSING_ITEMS.length);

/** Notes what of a group is missing on the state's day: as before, else since that day, but not before `from`. */
function note(group: MissingGroup, state: State, ruleSet: RuleSet, from: Day): void {
  const { missingSince } = state;
  const { first, end } = RANGE[group];
  REPORTED.fill(0, first, end);
  reportGroup(group, state, ruleSet, (place, _weight, ownSince) => {
    REPORTED[place] = 1;
    if (missingSince[place] !== NO_DAY) return;
    // What becomes missing as the days go by is so since its own day, with no event.
    missingSince[place] = Math.max(from, group === "time" ? ownSince : state.day);
  });
  for (let place = first; place < end; place += 1) {
    if (REPORTED[place] === 0) missingSince[place] = NO_DAY;
  }
}

function isAnyNoted({ missingSince }: State, group: MissingGroup): boolean {
  const { first, end } = RANGE[group];
  for (let place = first; place < end; place += 1) if (missingSince[place] !== NO_DAY) return true;
  return false;
}

function onDay(state: State, day: Day, run: () => void): void {
  const ownDay = state.day;
  state.day = day;
  run();
  state.day = ownDay;
}
