import type { Day } from "../../calendar/day";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { missingItems } from "./missing";
import type { KnownMissing, State } from "./state";

/** What is missing, each since the day from which on it has been known to be missing. */
export function knownMissingItems(state: State, ruleSet: RuleSet): readonly Missing[] {
  const items = missingItems(state, ruleSet);
  if (state.knownMissing.length === 0) return items;
  return items.map((each) => ({ ...each, since: knownFrom(each, state.knownMissing) }));
}

/**
 * What is known to be missing after a turn, on its day: what was missing before it since it was known to be, and what it
 * brought since that day. `before` is what was missing before it.
 */
export function knownMissingAfter(
  state: State,
  ruleSet: RuleSet,
  { before, on }: { before: readonly Missing[]; on: Day },
): readonly KnownMissing[] {
  const known: KnownMissing[] = [];
  // Both lists are in one order: what comes next in one mostly comes next in the other.
  let next = 0;
  for (const { item, since } of onDay(state, on, () => missingItems(state, ruleSet))) {
    const isNext = before[next]?.item === item;
    const index = isNext ? next : before.findIndex((each) => each.item === item);
    const knownOn = index < 0 ? on : (before[index]?.since ?? null);
    if (index >= 0) next = index + 1;
    if (since !== null && knownOn !== null && knownOn !== since) {
      known.push({ item, since, knownOn });
    }
  }
  return known;
}

/** What is missing on a day until which nothing more happens. */
export function missingOn(state: State, ruleSet: RuleSet, day: Day): readonly Missing[] {
  return onDay(state, day, () => knownMissingItems(state, ruleSet));
}

function onDay<Result>(state: State, day: Day, read: () => Result): Result {
  const ownDay = state.day;
  state.day = day;
  const result = read();
  state.day = ownDay;
  return result;
}

/** An item that came again since is missing since then. */
function knownFrom({ item, since }: Missing, known: readonly KnownMissing[]): Day | null {
  const noted = known.find((each) => each.item === item);
  if (since === null || noted === undefined || since > noted.since) return since;
  return noted.knownOn;
}
