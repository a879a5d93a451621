import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { firstOfEachRule, openFindings } from "@/lib/clinical/triage/urgency";

import { getReferralRow } from "./get-referral-row";

/**
 * A referral with its open findings, most urgent first, or null. That it was opened, or asked for in vain, is audited in the
 * caller's transaction, with the assessment that is shown: the queue's "since you last looked" counts from there.
 */
export async function getViewedReferral(
  tx: Transaction,
  actor: ClinicianActor,
  referralId: string,
  now: Date,
) {
  const row = await getReferralRow(tx, actor, referralId, now);
  await audit(tx, actor, {
    action: "view-referral",
    patientId: row?.patientId ?? null,
    resource: "referral",
    resourceId: referralId,
    ...(row === null
      ? { outcome: "denied", reason: "not-found" }
      : { outcome: "allowed", assessmentId: row.assessmentId }),
  });
  if (row === null) return null;
  const findings = firstOfEachRule(
    openFindings(row.assessment?.result.findings ?? [], row.latched),
  );
  return { ...row, findings };
}
