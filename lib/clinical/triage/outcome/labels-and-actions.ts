import type { Day } from "../../calendar/day";
import { isCalmOrNone } from "../../history/tier";
import { isUnwatched } from "../../history/unread-texts";
import { NEVER } from "../../timeline/evidence";
import { lastVisit } from "../../timeline/visits";
import { ACTIONS, type Action } from "../action";
import type { Missing } from "../assessment";
import type { Label } from "../label";
import type { Thresholds } from "../rule";
import type { State } from "../run/state";
import type { OpenFinding } from "./open-findings";
import { isLongHard, isSilence } from "./place";

type Current = {
  missing: readonly Missing[];
  reviewOn: Day | null;
  firstLookBy: Day | null;
  clinicDay: Day;
  thresholds: Thresholds;
};

export function labelsOf(
  state: State,
  open: readonly OpenFinding[],
  { missing, reviewOn, firstLookBy, clinicDay, thresholds }: Current,
): readonly Label[] {
  const labels: Label[] = [];
  if (open.some(({ finding }) => finding.certainty === "not-sure")) labels.push("not-sure");
  if (missing.some(isSilence)) labels.push("out-of-date");
  if (hasUnconfirmed(state)) labels.push("unconfirmed-area");
  if (state.unread.length > 0) labels.push("unread-text");
  if (state.unread.some((text) => isUnwatched(text, thresholds))) labels.push("unwatched-text");
  if (needsHumanReview(state, missing, thresholds)) labels.push("human-review");
  if (state.rulesMayRunOn !== NEVER) labels.push("rules-may-run");
  const visit = lastVisit(state.visits);
  if (visit === "missed") labels.push("appointment-missed");
  if (visit === "cancelled") labels.push("appointment-cancelled");
  if (reviewOn !== null && state.day >= reviewOn) labels.push("review-due");
  if (firstLookBy !== null && clinicDay >= firstLookBy) labels.push("first-look-due");
  return labels;
}

/** Not given where somebody is to be seen, soon or above: it would read as an answer instead. */
export const SELF_CARE: ReadonlySet<Action> = new Set(["plan", "eyelid-advice"]);

/** The union over open findings, with what the labels ask for, in the order of `ACTIONS`. */
export function actionsOf(
  state: State,
  open: readonly OpenFinding[],
  { missing, labels }: { missing: readonly Missing[]; labels: readonly Label[] },
): readonly Action[] {
  const asked: (Action | null)[] = labels.map((label) => ACTION_OF_LABEL[label]);
  for (const { rule } of open) asked.push(...rule.actions);
  if (missing.some((each) => !isSilence(each))) asked.push("ask-missing");
  if (state.areas.some(({ site }) => site === "all-over")) asked.push("place-areas");
  const isCalm = isCalmOrNone(open[0]?.rule.tier ?? null);
  return ACTIONS.filter((action) => asked.includes(action) && (isCalm || !SELF_CARE.has(action)));
}

const ACTION_OF_LABEL: Readonly<Record<Label, Action | null>> = {
  "not-sure": "advice-line",
  "out-of-date": "contact-patient",
  "unconfirmed-area": "ask-area",
  "unread-text": "read-text",
  "unwatched-text": "read-text",
  "human-review": "human-review",
  "rules-may-run": null,
  "appointment-missed": "contact-patient",
  "appointment-cancelled": "contact-patient",
  "review-due": "review",
  "first-look-due": null,
};

function hasUnconfirmed({ areas }: State): boolean {
  return areas.some(({ confirmed }) => confirmed === null);
}

/** Serious and open for three days, or not reached a week after the first attempt that followed the gap. */
function needsHumanReview(
  state: State,
  missing: readonly Missing[],
  thresholds: Thresholds,
): boolean {
  if (isLongHard(missing, state.day, thresholds)) return true;
  return missing.some(({ since }) => {
    const tried = since === null ? undefined : state.contactedOn.find((day) => day >= since);
    return tried !== undefined && state.day >= tried + thresholds.softReviewAfter;
  });
}
