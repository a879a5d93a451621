import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { seenAreas } from "../spread/confirmed-areas";
import { EYELID_DAYS, eyelidSince, isOtherFace } from "../spread/eyelid-area";

/** What the article says helps; each has one sentence in the message files. */
export const EYELID_ADVICE = ["warm-compress", "less-screen-time"] as const;

export const EYELID_ARTICLE =
  "Applying a warm compress and reducing screen time can speed recovery. See an ophthalmologist if it lasts beyond two weeks or affects other facial muscles.";

/** The readings of clinical specification 1.6, each with the rule that carries it. */
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

/** The reading for an eyelid that twitches, its advice for EY1 alone; null where no eyelid does. EY4 is the emergency screen's. */
export function eyelidReading(
  events: readonly HistoryEvent[],
  asOf: Day,
): "EY1" | "EY2" | "EY3" | "EY5" | null {
  if (clampsShut(events)) return "EY5";
  const since = eyelidSince(events, asOf);
  if (since === null) return null;
  if (seenAreas(events, asOf).some(isOtherFace)) return "EY3";
  return asOf - since > EYELID_DAYS ? "EY2" : "EY1";
}

function clampsShut(events: readonly HistoryEvent[]): boolean {
  return events.some(
    (event) =>
      event.kind === "answer" &&
      event.question === "movement-kind" &&
      event.value === "eyes-clamp-shut",
  );
}
