import { eyelidCountsOn, isOtherFace } from "../timeline/counting-areas";
import { NEVER } from "../timeline/evidence";
import { slotOf } from "../timeline/slots";
import type { TimelineThresholds } from "../timeline/thresholds";
import type { Timeline } from "../timeline/timeline";

const CLAMPS_SHUT = slotOf("movement-kind", "eyes-clamp-shut");

/** What the article says helps; each has one sentence in the message files. */
export const EYELID_ADVICE = ["warm-compress", "less-screen-time"] as const;

export const EYELID_ARTICLE =
  "Applying a warm compress and reducing screen time can speed recovery. See an ophthalmologist if it lasts beyond two weeks or affects other facial muscles.";

/** How clinical specification 1.6 is read, case by case, each with its rule. */
export const EYELID_READINGS = {
  EY1: { rule: "EY1", says: "Eyelids, 14 days or less: home steps for the eyelid." },
  EY2: { rule: "R4", says: "Eyelids, more than 14 days (day 15): ophthalmology." },
  EY3: { rule: "S7", says: "With another facial muscle: ophthalmology and neurology." },
  EY4: { rule: "E04", says: "Sudden weakness or drooping of the face: an emergency." },
  EY5: { rule: "R4", says: "Both eyes clamp shut: neurology or eye clinic." },
} as const;

/** Where other guidance says otherwise; for clinicians, beside the rule. */
export const EYELID_CONFLICT = {
  note: "NICE NG127: no routine referral of isolated eyelid movements unless blepharospasm or more than 3 months (F3). Of 15 people with chronic isolated eyelid myokymia, followed for 12 months or more, none had the start of a neurological disease and 1 progressed to hemifacial spasm (F78).",
  current: "The article's 2 weeks stands for patients; a clinician may lower it with a reason.",
} as const;

/** What applies to an eyelid that twitches, its advice for EY1 alone; null where no eyelid does. EY4 is the emergency screen's. */
export function eyelidReading(
  timeline: Timeline,
  { eyelidAlone }: TimelineThresholds,
): "EY1" | "EY2" | "EY3" | "EY5" | null {
  if (timeline.chosen[CLAMPS_SHUT]) return "EY5";
  const countsOn = eyelidCountsOn(timeline, eyelidAlone);
  if (countsOn === NEVER) return null;
  if (timeline.areas.some(isOtherFace)) return "EY3";
  return timeline.day < countsOn ? "EY1" : "EY2";
}
