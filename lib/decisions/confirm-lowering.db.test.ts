import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { claimReferral } from "./claim-referral";
import { confirmLowering } from "./confirm-lowering";
import { declineProposal } from "./decline-proposal";
import { proposeLowering } from "./propose-lowering";
import { targetOf } from "./testing/decide-as";
import { answerYes, auditedActions, decisionCase, key, NOW, stored } from "./testing/decision-case";
import { LATER, LOWERING, proposed } from "./testing/proposal-case";

const HOUR = 3_600_000;

test("a proposal changes nothing of the case, and is in the audit", async () => {
  const { clinicId, referralId } = await proposed();
  expect(await stored(referralId)).toMatchObject({ tier: "emergency" });
  expect(await owner`select id from decisions where referral_id = ${referralId}`).toEqual([]);
  expect(await auditedActions(clinicId)).toContain("propose-lowering");
});

test("a colleague carries it out under their own name, and the proposer keeps the case", async () => {
  const { clinicId, clinician, second, referralId, proposalId } = await proposed();
  const preview = await confirmLowering(
    second,
    { referralId, proposalId, key: key(), isPreview: true },
    LATER,
  );
  expect(preview).toMatchObject({
    outcome: "previewed",
    consequence: { needsSecondPerson: false },
  });
  expect(await confirmLowering(second, { referralId, proposalId, key: key() }, LATER)).toEqual({
    outcome: "decided",
  });
  expect(await stored(referralId)).toMatchObject({ owner_id: clinician.personId });
  expect((await stored(referralId)).tier).not.toBe("emergency");
  const [made] = await owner`
    select decided_by, proposal_id from decisions where referral_id = ${referralId}`;
  expect(made).toEqual({ decided_by: second.personId, proposal_id: proposalId });
  expect(await auditedActions(clinicId)).toContain("confirm-lowering");
});

test("nobody confirms their own, and its action alone writes that down", async () => {
  const { clinicId, clinician, referralId, proposalId } = await proposed();
  expect(await confirmLowering(clinician, { referralId, proposalId, key: key() }, LATER)).toEqual({
    outcome: "your-own",
  });
  expect(await stored(referralId)).toMatchObject({ tier: "emergency" });
  expect(await auditedActions(clinicId)).not.toContain("confirm-lowering");
});

test("it expires after a day", async () => {
  const { second, referralId, proposalId } = await proposed();
  const at = (hours: number) => new Date(LATER.getTime() + hours * HOUR);
  expect(await confirmLowering(second, { referralId, proposalId, key: key() }, at(24))).toEqual({
    outcome: "expired",
  });
  const still = new Date(at(24).getTime() - 1);
  expect(await confirmLowering(second, { referralId, proposalId, key: key() }, still)).toEqual({
    outcome: "decided",
  });
});

test("it is void once anything was reported since, or decided", async () => {
  const answered = await proposed();
  await answerYes(answered.patient, ["sweating"], LATER);
  const form = { referralId: answered.referralId, proposalId: answered.proposalId, key: key() };
  expect(await confirmLowering(answered.second, form, LATER)).toEqual({
    outcome: "void",
  });
  const claimed = await proposed();
  const { clinician, referralId } = claimed;
  await claimReferral(clinician, { referralId, key: key() }, null, LATER);
  const late = { referralId, proposalId: claimed.proposalId, key: key() };
  expect(await confirmLowering(claimed.second, late, LATER)).toEqual({ outcome: "void" });
});

test("it is carried out once", async () => {
  const { second, referralId, proposalId } = await proposed();
  const outcomes = await Promise.all([
    confirmLowering(second, { referralId, proposalId, key: key() }, LATER),
    confirmLowering(second, { referralId, proposalId, key: key() }, LATER),
  ]);
  expect(outcomes.filter(({ outcome }) => outcome === "decided")).toHaveLength(1);
  expect(await owner`select id from decisions where referral_id = ${referralId}`).toHaveLength(1);
});

test("what could not be decided cannot be proposed", async () => {
  const { clinician, referralId } = await decisionCase();
  const unread = { ...LOWERING, change: { ...LOWERING.change, hasReadAnswers: false } };
  expect(await proposeLowering(clinician, await targetOf(referralId), unread, LATER)).toEqual({
    outcome: "answers-to-read",
    rules: ["E01"],
  });
  expect(await owner`select id from lowering_proposals where referral_id = ${referralId}`).toEqual(
    [],
  );
});

test("the same form sent again is answered as the first time", async () => {
  const { second, referralId, proposalId } = await proposed();
  const form = { referralId, proposalId, key: key() };
  expect(await confirmLowering(second, form, LATER)).toEqual({ outcome: "decided" });
  expect(await confirmLowering(second, form, LATER)).toEqual({ outcome: "decided" });
});

test("another clinic's is not found", async () => {
  const { referralId, proposalId } = await proposed();
  const stranger = await createStaff(await createClinic(), "clinician");
  expect(await confirmLowering(stranger, { referralId, proposalId, key: key() }, LATER)).toEqual({
    outcome: "not-found",
  });
});

test("a proposal of another referral is not found, neither to confirm nor to decline, and nothing changes", async () => {
  const [mine, other] = [await proposed(), await proposed()];
  const colleague = await createStaff(other.clinicId, "clinician", "Dr Okoye");
  const { actor: neighbour } = await createPatient({ clinicId: other.clinicId });
  const referralId = await answerYes(neighbour, ["severe-breathing"], NOW);
  for (const wrong of [referralId, mine.referralId]) {
    const form = { referralId: wrong, proposalId: other.proposalId, key: key() };
    expect(await confirmLowering(colleague, form, LATER)).toEqual({ outcome: "not-found" });
    const declined = { ...form, key: key(), reason: "Not this patient" };
    expect(await declineProposal(colleague, declined, LATER)).toEqual({ outcome: "not-found" });
  }
  expect(await stored(other.referralId)).toMatchObject({ tier: "emergency" });
});

test("the database lets nobody propose for another, carry out their own, or what is past", async () => {
  const { clinicId, clinician, second, patient, referralId, proposalId } = await proposed();
  const { patientId } = patient;
  const { version } = await stored(referralId);
  const decideAs = (by: typeof clinician, at: Date, of: number) =>
    asActor(by, (tx) =>
      tx.execute(sql`insert into decisions
        (clinic_id, referral_id, patient_id, kind, decided_by, decided_at, proposal_id, details)
        values (${clinicId}, ${referralId}, ${patientId}, 'change-tier', ${by.personId},
          ${at.toISOString()}, ${proposalId}, ${JSON.stringify({ version: of })}::jsonb)`),
    );
  const refused = { cause: { code: "23514" } };
  await expect(decideAs(clinician, LATER, version)).rejects.toMatchObject(refused);
  const tomorrow = new Date(LATER.getTime() + 24 * HOUR);
  await expect(decideAs(second, tomorrow, version)).rejects.toMatchObject(refused);
  await expect(decideAs(second, LATER, version + 1)).rejects.toMatchObject(refused);
  await decideAs(second, LATER, version);

  const forAnother = asActor(second, (tx) =>
    tx.execute(sql`insert into lowering_proposals
      (clinic_id, referral_id, patient_id, proposed_by, proposed_at, expires_at, version, assessment_id, content)
      select clinic_id, referral_id, patient_id, ${clinician.personId}, proposed_at, expires_at, version,
        assessment_id, content from lowering_proposals where id = ${proposalId}`),
  );
  await expect(forAnother).rejects.toMatchObject({ cause: { code: "42501" } });
});
