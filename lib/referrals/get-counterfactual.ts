import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { type Counterfactual, counterfactual } from "@/lib/clinical/triage/explain/counterfactual";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { todayIn } from "@/lib/format/zoned-day";
import { getHistory } from "@/lib/record/get-history";

import { getViewedReferral } from "./get-viewed-referral";
import type { ReferralRecord } from "./referral-record";

/** What would change a referral's place by the live rules. */
export type CounterfactualRecord = Pick<ReferralRecord, "patient" | "closedAt"> & {
  clinicZone: string;
  ruleSet: RuleSet<RuleId>;
  found: Counterfactual;
};

/** What would change a referral of the clinician's own clinic, or null; audited as a look at the referral. */
export function getCounterfactual(
  actor: ClinicianActor,
  referralId: string,
  now: Date,
): Promise<CounterfactualRecord | null> {
  return asActor(actor, async (tx) => {
    const row = await getViewedReferral(tx, actor, referralId, now);
    if (row === null) return null;
    const { patientId, patient, closedAt, clinic, zone, findings } = row;
    const history = await getHistory(tx, actor.clinicId, patientId);
    if (history === null) throw new Error("a referral whose patient cannot be read");
    const latched = new Set(row.latched.map(({ rule }) => rule));
    const found = counterfactual(history, LIVE_RULE_SET, todayIn(zone, now), {
      clinicDay: todayIn(clinic.zone, now),
      calendar: clinic.calendar,
      latched: findings.filter(({ rule }) => latched.has(rule)),
    });
    return { patient, closedAt, clinicZone: clinic.zone, ruleSet: LIVE_RULE_SET, found };
  });
}
