import { partsOf } from "../../body/site";
import { SOME } from "../../history/question";
import { hasNoSecondPlace } from "../../timeline/counting-areas";
import { NEVER } from "../../timeline/evidence";
import { questionIndex, slotOf } from "../../timeline/slots";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";
import { placeOfItem, type Report } from "./missing-groups";
import { reviewDueOn } from "./review";

const TWITCHING = slotOf("twitching", "yes");
const SPREAD = slotOf("spread", "yes");
const CRAMPS_OF_SOME_STRENGTH = slotOf("cramps", SOME);
const CRAMPS_ASKED = questionIndex("cramps");
const TWITCHING_ASKED = questionIndex("twitching");
const EMERGENCY_SCREEN = questionIndex("severe-breathing");

const TWO_OR_MORE = placeOfItem("picture", "two-or-more");
const ONSET = placeOfItem("picture", "onset");
const SITE = placeOfItem("picture", "site");
const SPREAD_PLACES = placeOfItem("picture", "spread-places");
const PART_OF_LIMB = placeOfItem("picture", "part-of-limb");
const SIDE = placeOfItem("picture", "side");
const CRAMPS = placeOfItem("picture", "cramps");
const RECORDED_DAYS = placeOfItem("picture", "recorded-days");
const REVIEW = placeOfItem("time", "review");

/** What a complete picture lacks without anything serious being open. */
export function softItems(state: State, ruleSet: RuleSet, report: Report): void {
  const { thresholds } = ruleSet;
  let yes = 0;
  for (const item of state.items) if (item !== null) yes += 1;
  let possible = 0;
  for (const isPossible of state.possibleItems) if (isPossible) possible += 1;
  if (yes < thresholds.possibleItems && yes + possible >= thresholds.possibleItems) {
    const hard = ruleSet.items.some((item, index) => item.hard && state.possibleItems[index]);
    report(TWO_OR_MORE, hard ? "hard" : "soft", state.missingFrom);
  }
  if (twitches(state)) {
    if (state.onset === null) report(ONSET, "soft", state.missingFrom);
    if (state.areas.length === 0) report(SITE, "soft", state.missingFrom);
    const spread = state.chosen[SPREAD];
    if (spread && hasNoSecondPlace(state)) report(SPREAD_PLACES, "soft", spread.first);
    for (const { site, side, seen } of state.areas) {
      if (partsOf(site).length > 0) report(PART_OF_LIMB, "soft", seen.first);
      if (side === "unsure") report(SIDE, "soft", seen.first);
    }
  }
  const cramps = state.chosen[CRAMPS_OF_SOME_STRENGTH];
  const isStrengthOpen = cramps?.last === state.answeredOn[CRAMPS_ASKED];
  if (cramps && isStrengthOpen) report(CRAMPS, "soft", cramps.first);
  const hasChecklist =
    state.checklist.completedOn !== NEVER || state.answeredOn[EMERGENCY_SCREEN] !== NEVER;
  if (!hasChecklist && state.recordedCount < thresholds.fewestRecordedDays) {
    report(RECORDED_DAYS, "soft", state.missingFrom);
  }
}

/** A review of which nothing was heard since it was due. */
export function silentReview(
  state: State,
  ruleSet: RuleSet,
  reviewFrom: "since" | "known",
  report: Report,
): void {
  const { reviewSilence } = ruleSet.thresholds;
  const review = reviewDueOn(state, ruleSet, reviewFrom);
  if (review !== null && state.day >= review + reviewSilence) {
    report(REVIEW, "soft", review + reviewSilence);
  }
}

/** Only an explicit "no twitching" without any twitch says that there is none. */
function twitches(state: State): boolean {
  if (state.areas.length > 0 || state.chosen[TWITCHING]) return true;
  return state.answeredOn[TWITCHING_ASKED] === NEVER;
}
