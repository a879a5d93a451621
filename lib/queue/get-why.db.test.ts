import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { WhySummary } from "@/lib/clinical/triage/explain/why-summary";

import { getWhy } from "./get-why";

const SUMMARY: WhySummary = {
  ruleSet: "1",
  findings: [{ rule: "E02", since: dayFromIso("2026-11-20"), facts: [] }],
  missing: ["dark-urine"],
  moreMissing: 3,
};

/** A referral of a clinic on Warsaw's clock, an hour before midnight in Greenwich. */
async function assessedReferral(assessedAt: string | null) {
  const clinicId = await createClinic();
  await owner`update clinics set zone = 'Europe/Warsaw' where id = ${clinicId}`;
  const { patientId } = await createPatient({ clinicId });
  const [referral] = await owner<{ id: string }[]>`
    insert into referrals (clinic_id, patient_id, opened_at, assessed_at, why, next_change_on)
    values (${clinicId}, ${patientId}, '2026-11-20T10:00:00Z', ${assessedAt},
      ${assessedAt && owner.json(SUMMARY)}, ${assessedAt && "2026-12-01"})
    returning id`;
  if (!referral) throw new Error("no referral was made");
  const clinician = await createStaff(clinicId, "clinician");
  return { clinicId, patientId, referralId: referral.id, clinician };
}

const looksAudited = (clinicId: string) => owner`
  select patient_id, outcome, reason from audit_events
  where clinic_id = ${clinicId} and action = 'view-why' order by id`;

test("a row's reasons are those of its newest assessment, dated on the clinic's own clock", async () => {
  const { clinician, referralId } = await assessedReferral("2026-11-24T23:30:00Z");
  expect(await getWhy(clinician, referralId)).toEqual({
    why: {
      ...SUMMARY,
      assessedOn: dayFromIso("2026-11-25"),
      assessedTime: "00:30",
      nextChangeOn: dayFromIso("2026-12-01"),
    },
  });
});

test("what was never assessed has no reasons", async () => {
  const { clinician, referralId } = await assessedReferral(null);
  expect(await getWhy(clinician, referralId)).toEqual({ why: null });
});

test("each look is in the audit, with whose record it was", async () => {
  const { clinicId, patientId, clinician, referralId } =
    await assessedReferral("2026-11-24T10:00:00Z");
  await getWhy(clinician, referralId);
  expect(await looksAudited(clinicId)).toMatchObject([
    { patient_id: patientId, outcome: "allowed", reason: null },
  ]);
});

test("another clinic's referral is like one that does not exist, and the attempt is in the audit", async () => {
  const { referralId } = await assessedReferral("2026-11-24T10:00:00Z");
  const elsewhere = await createClinic();
  const stranger = await createStaff(elsewhere, "clinician");
  expect(await getWhy(stranger, referralId)).toBeNull();
  expect(await getWhy(stranger, randomUUID())).toBeNull();
  expect(await looksAudited(elsewhere)).toMatchObject([
    { patient_id: null, outcome: "denied", reason: "not-found" },
    { patient_id: null, outcome: "denied", reason: "not-found" },
  ]);
});
