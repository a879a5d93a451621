import type { Day } from "../../calendar/day";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import { missingItems } from "./missing";
import { silence } from "./silence";
import type { NotedMissing, State } from "./state";

/** Each note is known since its own day. */
const HAS_OWN_DAY: ReadonlySet<string> = new Set(["emergency-words-unread"]);

/** `reportedOn`: the day of the report that leaves it missing, at least `since`; a look before that day has not seen it. */
export type KnownMissingItem = Missing & { reportedOn: Day | null };

/** Everything that is not known, each item since the first day of those on which it has been known to be missing without a break. */
export function knownMissingItems(state: State, ruleSet: RuleSet): readonly KnownMissingItem[] {
  const noted = inOrderOf(state.missingSince);
  return itemsOf(state, ruleSet).map(({ item, weight, since: ownSince }) => {
    const isOwn = ownSince === null || HAS_OWN_DAY.has(item);
    const since = isOwn ? ownSince : (noted(item)?.since ?? ownSince);
    const reportedOn = since === null || ownSince === null ? since : Math.max(since, ownSince);
    return { item, weight, since, reportedOn };
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
  const known: NotedMissing[] = [];
  for (const { item, since } of before) if (since !== null) known.push({ item, since });
  onDay(state, on, () => note(state, ruleSet, { before: known, from: on }));
}

/** What is missing on a day until which nothing more happens, of what was asked by then. */
export function missingOn(state: State, ruleSet: RuleSet, day: Day): readonly Missing[] {
  return onDay(state, day, () => asked(knownMissingItems(state, ruleSet), state));
}

function note(
  state: State,
  ruleSet: RuleSet,
  { before, from }: { before: readonly NotedMissing[]; from: Day },
): void {
  const noted = inOrderOf(before);
  const missingSince: NotedMissing[] = [];
  state.lacksWithTime = false;
  for (const each of asked(itemsOf(state, ruleSet), state)) {
    const { item, since } = each;
    if (since === null) continue;
    const isOfTime = comesWithTime(each);
    if (isOfTime) state.lacksWithTime = true;
    missingSince.push(noted(item) ?? { item, since: Math.max(from, isOfTime ? since : state.day) });
  }
  state.missingSince = missingSince;
}

/** Finds what was noted of an item; fast where one asks in the order of the notes, as what is missing mostly is. */
function inOrderOf(notes: readonly NotedMissing[]): (item: string) => NotedMissing | undefined {
  let next = 0;
  return (item) => {
    let noted = notes[next];
    if (noted?.item !== item) {
      const index = notes.findIndex((each) => each.item === item);
      if (index < 0) return undefined;
      noted = notes[index];
      next = index;
    }
    next += 1;
    return noted;
  };
}

function itemsOf(state: State, ruleSet: RuleSet): readonly Missing[] {
  const items = missingItems(state, ruleSet);
  const silent = silence(state, ruleSet);
  return silent.length === 0 ? items : [...items, ...silent];
}

/** Before the patient's first word blood results were recorded at most, and nothing else was asked. */
function asked(items: readonly Missing[], { isOnlyLaboratory }: State): readonly Missing[] {
  return isOnlyLaboratory ? items.filter(({ item }) => item.startsWith("laboratory:")) : items;
}

function onDay<Result>(state: State, day: Day, read: () => Result): Result {
  const ownDay = state.day;
  state.day = day;
  const result = read();
  state.day = ownDay;
  return result;
}

/** Whether an item becomes missing as the days go by: then it is so since its own day, with no event. */
function comesWithTime({ item, weight }: Missing): boolean {
  if (weight === "hard") return false;
  return item === "review" || item === "out-of-date" || item.startsWith("stale:");
}
