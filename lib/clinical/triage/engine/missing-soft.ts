import { partsOf } from "../../body/site";
import { SOME } from "../../history/question";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { hasNoSecondPlace } from "./counting-areas";
import { NEVER } from "./evidence";
import { reviewDueOn } from "./review";
import { questionIndex, slotOf } from "./slots";
import type { State } from "./state";

const TWITCHING = slotOf("twitching", "yes");
const SPREAD = slotOf("spread", "yes");
const CRAMPS_OF_SOME_STRENGTH = slotOf("cramps", SOME);
const CRAMPS_ASKED = questionIndex("cramps");
const TWITCHING_ASKED = questionIndex("twitching");
const EMERGENCY_SCREEN = questionIndex("severe-breathing");

/** What a complete picture lacks without anything serious being open. */
export function softItems(
  state: State,
  ruleSet: RuleSet,
  reviewFrom: "since" | "known",
  into: Missing[],
): void {
  const { thresholds } = ruleSet;
  let yes = 0;
  for (const item of state.items) if (item !== null) yes += 1;
  let possible = 0;
  for (const isPossible of state.possibleItems) if (isPossible) possible += 1;
  if (yes < thresholds.possibleItems && yes + possible >= thresholds.possibleItems) {
    const hard = ruleSet.items.some((item, index) => item.hard && state.possibleItems[index]);
    into.push({ item: "two-or-more", weight: hard ? "hard" : "soft", since: state.missingFrom });
  }
  if (twitches(state)) {
    if (state.onset === null) addSoft(into, "onset", state.missingFrom);
    if (state.areas.length === 0) addSoft(into, "site", state.missingFrom);
    const spread = state.said[SPREAD];
    if (spread && hasNoSecondPlace(state)) addSoft(into, "spread-places", spread.first);
    for (const { site, side, seen } of state.areas) {
      if (partsOf(site).length > 0) addSoft(into, "part-of-limb", seen.first);
      if (side === "unsure") addSoft(into, "side", seen.first);
    }
  }
  const cramps = state.said[CRAMPS_OF_SOME_STRENGTH];
  const isStrengthOpen = cramps?.last === state.answeredOn[CRAMPS_ASKED];
  if (cramps && isStrengthOpen) addSoft(into, "cramps", cramps.first);
  const hasChecklist =
    state.checklist.completedOn !== NEVER || state.answeredOn[EMERGENCY_SCREEN] !== NEVER;
  if (!hasChecklist && state.recordedCount < thresholds.fewestRecordedDays) {
    addSoft(into, "recorded-days", state.missingFrom);
  }
  const review = reviewDueOn(state, ruleSet, reviewFrom);
  if (review !== null && state.day >= review + thresholds.reviewSilence) {
    addSoft(into, "review", review + thresholds.reviewSilence);
  }
}

/** Only an explicit "no twitching" without any twitch says that there is none. */
function twitches(state: State): boolean {
  if (state.areas.length > 0 || state.said[TWITCHING]) return true;
  return state.answeredOn[TWITCHING_ASKED] === NEVER;
}

function addSoft(into: Missing[], item: string, since: number): void {
  into.push({ item, weight: "soft", since });
}
