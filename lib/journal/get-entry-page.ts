import "server-only";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { referrals } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { isOpenReferral } from "@/lib/assessment/current-referral";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { planReview } from "@/lib/clinical/plan/plan-review";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { getHistory } from "@/lib/record/get-history";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { type AskedArea, areasToAsk, type LastTwitching, lastTwitching } from "./entry-page";

const OFFERED_FOR_DAYS = 14;

export type EntryPage = {
  today: Day;
  last: LastTwitching | null;
  asked: readonly AskedArea[];
  /** The review day has come and nobody has answered since. `plan`: three weeks of the home steps are over. */
  review: "plan" | "twitching" | null;
};

/** What the page for a day's entry shows besides its questions. */
export function getEntryPage(actor: PatientActor, now: Date): Promise<EntryPage> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    const history = await getHistory(tx, clinicId, patientId);
    if (history === null) throw new Error("a signed-in patient whose own history cannot be read");
    return entryPage(tx, actor, { history, today });
  });
}

/** The page as of a history, which may lack the entries that are to be replaced. */
export async function entryPage(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  { history, today }: { history: History; today: Day },
): Promise<EntryPage> {
  const [referral] = await tx
    .select({ reviewOn: referrals.reviewOn })
    .from(referrals)
    .where(isOpenReferral(clinicId, patientId));
  const reviewOn = referral?.reviewOn ? dayFromIso(referral.reviewOn) : null;
  const isReviewed = history.events.some(
    (event) => event.kind === "plan-review" && reviewOn !== null && event.day >= reviewOn,
  );
  const isDue = reviewOn !== null && reviewOn <= today && !isReviewed;
  const { state } = planReview(effectiveEvents(history, today), today);
  const isAfterPlan = state === "open" || state === "overdue";
  return {
    today,
    last: lastTwitching(history, today, OFFERED_FOR_DAYS),
    asked: areasToAsk(history, today, LIVE_RULE_SET.thresholds),
    review: isDue ? (isAfterPlan ? "plan" : "twitching") : null,
  };
}
