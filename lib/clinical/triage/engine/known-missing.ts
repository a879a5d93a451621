import type { Day } from "../../calendar/day";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import { missingItems } from "./missing";
import { silence } from "./silence";
import type { State } from "./state";

/** `reportedOn`: the day of the report that leaves it missing, at least `since`; a look before that day has not seen it. */
export type KnownMissingItem = Missing & { reportedOn: Day | null };

/** Everything that is not known, each item since the first day of those on which it has been known to be missing without a break. */
export function knownMissingItems(state: State, ruleSet: RuleSet): readonly KnownMissingItem[] {
  return itemsOf(state, ruleSet).map((each) => {
    const since = knownFrom(each, state);
    const reportedOn = since === null || each.since === null ? since : Math.max(since, each.since);
    return { ...each, since, reportedOn };
  });
}

/** Notes on a day since when its items are missing: what was missing before stays so since then, however it is reported again. */
export function noteMissing(state: State, ruleSet: RuleSet): void {
  note(state, ruleSet, { before: state.missingSince, from: NEVER });
}

/** Notes what is missing after a turn, on its day: since then, or since it was known to be missing `before`. */
export function noteMissingAfterTurn(
  state: State,
  ruleSet: RuleSet,
  { before, on }: { before: readonly Missing[]; on: Day },
): void {
  const known: Record<string, Day> = {};
  for (const { item, since } of before) {
    if (since !== null) known[item] = Math.min(since, known[item] ?? since);
  }
  onDay(state, on, () => note(state, ruleSet, { before: known, from: on }));
}

/** What is missing on a day until which nothing more happens, of what was asked by then. */
export function missingOn(state: State, ruleSet: RuleSet, day: Day): readonly Missing[] {
  return onDay(state, day, () => knownMissingItems(state, ruleSet)).filter(wasAsked(state));
}

function note(
  state: State,
  ruleSet: RuleSet,
  { before, from }: { before: State["missingSince"]; from: Day },
): void {
  const missingSince: Record<string, Day> = {};
  state.lacksWithTime = false;
  for (const { item, since } of itemsOf(state, ruleSet).filter(wasAsked(state))) {
    if (since === null) continue;
    const isOfTime = comesWithTime(item);
    if (isOfTime) state.lacksWithTime = true;
    missingSince[item] = before[item] ?? Math.max(from, isOfTime ? since : state.day);
  }
  state.missingSince = missingSince;
}

function itemsOf(state: State, ruleSet: RuleSet): readonly Missing[] {
  return [...missingItems(state, ruleSet), ...silence(state, ruleSet)];
}

/** Before the patient's first word blood results were recorded at most, and nothing else was asked. */
function wasAsked({ isOnlyLaboratory }: State): (missing: Missing) => boolean {
  return ({ item }) => !isOnlyLaboratory || item.startsWith("laboratory:");
}

function onDay<Result>(state: State, day: Day, read: () => Result): Result {
  const ownDay = state.day;
  state.day = day;
  const result = read();
  state.day = ownDay;
  return result;
}

function knownFrom({ item, since }: Missing, { missingSince }: State): Day | null {
  // Each note is known since its own day.
  if (since === null || item === "emergency-words-unread") return since;
  return missingSince[item] ?? since;
}

/** Whether an item becomes missing as the days go by: then it is so since its own day, with no event. */
function comesWithTime(item: string): boolean {
  return item === "review" || item === "out-of-date" || item.startsWith("stale:");
}
