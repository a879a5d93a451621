import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { getQueueNews } from "@/lib/queue/get-queue-news";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER } from "@/lib/queue/queue-filter";

import { confirmLowering } from "./confirm-lowering";
import { type DeclineOutcome, declineProposal } from "./decline-proposal";
import { proposeLowering } from "./propose-lowering";
import { targetOf } from "./testing/decide-as";
import { answerYes, auditedActions, key, stored } from "./testing/decision-case";
import { LATER, LOWERING, proposed } from "./testing/proposal-case";

const DAY = 24 * 3_600_000;
const REASON = "The swallowing must be seen first";
const no = async (actor: ClinicianActor, proposalId: string, at = LATER) =>
  declineProposal(actor, { ...(await formOf(proposalId)), reason: REASON }, at);
const yes = async (actor: ClinicianActor, proposalId: string, at = LATER) =>
  confirmLowering(actor, await formOf(proposalId), at);

async function formOf(proposalId: string) {
  const [row] = await owner<{ referralId: string }[]>`
    select referral_id as "referralId" from lowering_proposals where id = ${proposalId}`;
  return { referralId: row?.referralId ?? "", proposalId, key: key() };
}

async function answers(proposalId: string) {
  return await owner`
    select kind, decided_by, reason from decisions where proposal_id = ${proposalId}`;
}

test("a declined proposal is a row of its own with who and why, the case stays as it was, and nobody confirms it any more", async () => {
  const { clinicId, clinician, second, referralId, proposalId } = await proposed();
  const before = await stored(referralId);
  expect(await no(second, proposalId)).toEqual({ outcome: "declined" });
  expect(await stored(referralId)).toEqual(before);
  expect(await answers(proposalId)).toEqual([
    { kind: "decline-proposal", decided_by: second.personId, reason: REASON },
  ]);
  expect(await auditedActions(clinicId)).toContain("decline-proposal");

  const third = await createStaff(clinicId, "clinician", "Dr Okoye");
  const by = { name: "Dr Patel", kind: "decline-proposal", at: "11:01" };
  for (const colleague of [second, third]) {
    expect(await yes(colleague, proposalId)).toEqual({ outcome: "answered", by });
  }
  expect(await no(third, proposalId)).toEqual({ outcome: "answered", by });
  expect(await no(clinician, proposalId)).toEqual({ outcome: "answered", by });
  expect(await stored(referralId)).toEqual(before);
});

test("who proposed it withdraws it", async () => {
  const { clinicId, clinician, second, referralId, proposalId } = await proposed();
  expect(await no(clinician, proposalId)).toEqual({ outcome: "withdrawn" });
  expect(await answers(proposalId)).toEqual([
    { kind: "withdraw-proposal", decided_by: clinician.personId, reason: REASON },
  ]);
  expect(await auditedActions(clinicId)).toContain("withdraw-proposal");
  expect(await yes(second, proposalId)).toMatchObject({ outcome: "answered" });
  expect(await stored(referralId)).toMatchObject({ tier: "emergency" });
});

test("what was confirmed is not declined, nor withdrawn", async () => {
  const { clinician, second, proposalId } = await proposed();
  expect(await yes(second, proposalId)).toEqual({ outcome: "decided" });
  const by = { name: "Dr Patel", kind: "change-tier", at: "11:01" };
  expect(await no(second, proposalId)).toEqual({ outcome: "answered", by });
  expect(await no(clinician, proposalId)).toEqual({ outcome: "answered", by });
});

test("a day after it was proposed there is nothing to decline, one moment earlier there is", async () => {
  const { second, proposalId } = await proposed();
  const end = LATER.getTime() + DAY;
  expect(await no(second, proposalId, new Date(end))).toEqual({ outcome: "expired" });
  expect(await no(second, proposalId, new Date(end - 1))).toEqual({ outcome: "declined" });
});

test("one that is void since is declined as well: the reason is not lost", async () => {
  const { patient, second, proposalId } = await proposed();
  await answerYes(patient, ["sweating"], LATER);
  expect(await no(second, proposalId)).toEqual({ outcome: "declined" });
});

test("of two at once one wins, and the other hears who it was", async () => {
  for (const first of ["confirm", "decline"] as const) {
    const { clinicId, second, referralId, proposalId } = await proposed();
    const third = await createStaff(clinicId, "clinician", "Dr Okoye");
    const asked = [() => yes(second, proposalId), () => no(third, proposalId)];
    const both = first === "confirm" ? asked : asked.toReversed();
    const outcomes = await Promise.all(both.map((ask) => ask()));
    const won = outcomes.filter(({ outcome }) => outcome === "decided" || outcome === "declined");
    const lost = outcomes.filter(({ outcome }) => outcome === "answered");
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(await answers(proposalId)).toHaveLength(1);
    const isLowered = (await stored(referralId)).tier !== "emergency";
    expect(isLowered).toBe(won[0]?.outcome === "decided");
  }
});

test("the same form sent twice is one row", async () => {
  const { second, referralId, proposalId } = await proposed();
  const form = { referralId, proposalId, reason: REASON, key: key() };
  const sent: DeclineOutcome[] = [];
  for (const reason of [REASON, REASON, "Other words"]) {
    sent.push(await declineProposal(second, { ...form, reason }, LATER));
  }
  expect(sent.map(({ outcome }) => outcome)).toEqual(["declined", "declined", "key-reused"]);
  expect(await answers(proposalId)).toHaveLength(1);
});

test("declining voids no other proposal, and a declined one can be proposed anew", async () => {
  const { clinician, second, referralId, proposalId } = await proposed();
  await proposeLowering(clinician, await targetOf(referralId), LOWERING, LATER);
  const [other] = await owner<{ id: string }[]>`
    select id from lowering_proposals where referral_id = ${referralId} and id <> ${proposalId}`;
  expect(await no(second, proposalId)).toEqual({ outcome: "declined" });
  expect(await yes(second, other?.id ?? "")).toEqual({ outcome: "decided" });
});

test("another clinic's is not found", async () => {
  const { proposalId } = await proposed();
  const stranger = await createStaff(await createClinic(), "clinician");
  expect(await no(stranger, proposalId)).toEqual({ outcome: "not-found" });
});

test("an open queue hears of the proposal, and of its answer", async () => {
  const { clinicId, second, proposalId } = await proposed();
  expect(await getQueueNews(second, 0)).toMatchObject({ proposals: 1 });
  const { changeNumber } = await listQueue(second, { filter: NO_FILTER, after: null }, LATER);
  expect(await getQueueNews(second, changeNumber)).toMatchObject({ proposals: 0 });
  await no(await createStaff(clinicId, "clinician", "Dr Okoye"), proposalId);
  const news = { proposals: 1, referrals: 0, emergencies: 0 };
  expect(await getQueueNews(second, changeNumber)).toMatchObject(news);
});

test("the database lets nobody answer twice, too late, in another's place, without a reason or for another case", async () => {
  const { clinicId, clinician, second, patient, referralId, proposalId } = await proposed();
  const other = await proposed();
  const answer = (
    by: ClinicianActor,
    kind: string,
    { at = LATER, reason = "No" as string | null, of = proposalId as string | null } = {},
  ) =>
    asActor(by, (tx) =>
      tx.execute(sql`insert into decisions
        (clinic_id, referral_id, patient_id, kind, decided_by, decided_at, reason, proposal_id, details)
        values (${clinicId}, ${referralId}, ${patient.patientId}, ${kind}, ${by.personId},
          ${at.toISOString()}, ${reason}, ${of}, jsonb_build_object('version',
            (select version from referrals where id = ${referralId})))`),
    );
  const refused = { cause: { code: "23514" } };
  const tomorrow = new Date(LATER.getTime() + DAY);
  await expect(answer(clinician, "decline-proposal")).rejects.toMatchObject(refused);
  await expect(answer(second, "withdraw-proposal")).rejects.toMatchObject(refused);
  await expect(answer(second, "call")).rejects.toMatchObject(refused);
  await expect(answer(second, "decline-proposal", { at: tomorrow })).rejects.toMatchObject(refused);
  await expect(answer(second, "decline-proposal", { reason: " " })).rejects.toMatchObject(refused);
  await expect(answer(second, "decline-proposal", { reason: null })).rejects.toMatchObject(refused);
  await expect(answer(second, "decline-proposal", { of: null })).rejects.toMatchObject(refused);
  await expect(answer(second, "decline-proposal", { of: other.proposalId })).rejects.toMatchObject(
    refused,
  );

  await answer(second, "decline-proposal");
  for (const kind of ["change-tier", "decline-proposal"]) {
    await expect(answer(second, kind)).rejects.toMatchObject(refused);
  }
  await expect(answer(clinician, "withdraw-proposal")).rejects.toMatchObject(refused);
});
