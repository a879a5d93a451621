import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { isCalmOrNone } from "../tier";
import { NEVER } from "./evidence";
import type { State } from "./state";

/** Entries that are out of date, where nothing more urgent than routine is open; what is more urgent waits for no entry. */
export function silence(
  { lastEntryOn, day, findings }: State,
  { rules, thresholds: { outOfDateAfter } }: RuleSet,
): readonly Missing[] {
  if (lastEntryOn === NEVER || day - lastEntryOn <= outOfDateAfter) return [];
  const isUrgent = findings.some((finding, index) => {
    const tier = rules[index]?.tier;
    return finding?.closedOn === NEVER && tier !== undefined && !isCalmOrNone(tier);
  });
  if (isUrgent) return [];
  return [{ item: "out-of-date", weight: "soft", since: lastEntryOn + outOfDateAfter + 1 }];
}
