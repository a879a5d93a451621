import { isCalmOrNone } from "../../history/tier";
import { NEVER } from "../../timeline/evidence";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";
import { placeOfItem, type Report } from "./missing-groups";

const OUT_OF_DATE = placeOfItem("time", "out-of-date");

/** Entries that are out of date, where nothing more urgent than routine is open; what is more urgent waits for no entry. */
export function silence(
  { lastEntryOn, day, openRules }: State,
  { rules, thresholds: { outOfDateAfter } }: RuleSet,
  report: Report,
): void {
  if (lastEntryOn === NEVER || day - lastEntryOn <= outOfDateAfter) return;
  const isUrgent = openRules.some((index) => {
    const tier = rules[index]?.tier;
    return tier !== undefined && !isCalmOrNone(tier);
  });
  if (!isUrgent) report(OUT_OF_DATE, "soft", lastEntryOn + outOfDateAfter + 1);
}
