import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { recordCall } from "./record-call";
import { answerYes, auditedActions, decisionCase, key, NOW } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);

async function callsOf(referralId: string) {
  return await owner`
    select d.reason_code, d.decided_by, e.kind from decisions d join history_events e on e.decision_id = d.id
    where d.referral_id = ${referralId} and d.kind = 'call' order by d.decided_at`;
}

async function placeOf(referralId: string) {
  const [row] = await owner`
    select tier, place, order_key, first_look_by, deadline_on, overdue, status from referrals where id = ${referralId}`;
  return row;
}

test.each(["goes-now", "does-not-go", "left-message", "no-answer"] as const)(
  "a call that ended with %s is kept with who made it, audited, and lowers nothing",
  async (call) => {
    const { clinicId, clinician, referralId } = await decisionCase();
    const before = await placeOf(referralId);
    const recorded = await recordCall(clinician, { referralId, key: key() }, call, LATER);
    expect(recorded).toEqual({ outcome: "recorded" });
    expect(await callsOf(referralId)).toEqual([
      { reason_code: call, decided_by: clinician.personId, kind: "contact-attempt" },
    ]);
    expect(await placeOf(referralId)).toEqual(before);
    expect(await auditedActions(clinicId)).toContain("record-call");
  },
);

test("a second press has no second effect, and a key is good for one outcome", async () => {
  const { clinician, referralId } = await decisionCase();
  const target = { referralId, key: key() };
  const press = () => recordCall(clinician, target, "no-answer", LATER);
  expect(await Promise.all([press(), press()])).toEqual([
    { outcome: "recorded" },
    { outcome: "recorded" },
  ]);
  expect(await recordCall(clinician, target, "goes-now", LATER)).toEqual({ outcome: "key-reused" });
  expect(await callsOf(referralId)).toHaveLength(1);
});

test("a call is recorded on a page that was left open, and after closing", async () => {
  const { patient, clinician, referralId } = await decisionCase();
  await answerYes(patient, ["severe-breathing"], LATER);
  await owner`update referrals set status = 'closed', closed_at = ${LATER} where id = ${referralId}`;
  const later = await recordCall(clinician, { referralId, key: key() }, "goes-now", LATER);
  expect(later).toEqual({ outcome: "recorded" });
  expect(await callsOf(referralId)).toHaveLength(1);
});

test("another clinic's referral is not found, no other role records a call, and nothing is kept", async () => {
  const { clinicId, patient, clinician, referralId } = await decisionCase();
  const stranger = await createStaff(await createClinic(), "clinician");
  const record = (actor: typeof clinician) =>
    recordCall(actor, { referralId, key: key() }, "goes-now", LATER);
  expect(await record(stranger)).toEqual({ outcome: "not-found" });
  const admin = await createStaff(clinicId, "admin");
  await expect(record({ ...admin, role: "clinician" })).rejects.toThrow(
    "not who the session belongs to",
  );
  await expect(record({ ...patient, role: "clinician" })).rejects.toThrow(
    "not who the session belongs to",
  );
  expect(await callsOf(referralId)).toEqual([]);
});
