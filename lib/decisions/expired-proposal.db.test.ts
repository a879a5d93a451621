import { expect, test } from "vitest";

import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER } from "@/lib/queue/queue-filter";
import { getReferral } from "@/lib/referrals/get-referral";

import { declineProposal } from "./decline-proposal";
import { answerYes, key } from "./testing/decision-case";
import { LATER, LOWERING, proposed } from "./testing/proposal-case";

async function expiryOf(proposalId: string): Promise<Date> {
  const [row] = await owner<{ at: Date }[]>`
    select expires_at as at from lowering_proposals where id = ${proposalId}`;
  if (row === undefined) throw new Error("no such proposal");
  return row.at;
}

/** Whether the row of the one referral says that a lowering waits. */
async function waits(actor: ClinicianActor, now: Date) {
  const { rows } = await listQueue(actor, { filter: NO_FILTER, after: null }, now);
  return rows.map(({ hasProposal }) => hasProposal);
}

async function linesOf(actor: ClinicianActor, referralId: string, now: Date) {
  const record = await getReferral(actor, referralId, now);
  return { open: record?.proposals.length, expired: record?.expiredProposals };
}

test("a proposal waits in its row until it lapses, and from that moment is a line of the record: who, from what to what, when", async () => {
  const { clinician, second, referralId, proposalId } = await proposed();
  const lapses = await expiryOf(proposalId);
  const before = new Date(lapses.getTime() - 1);
  for (const actor of [clinician, second]) {
    expect(await waits(actor, before)).toEqual([true]);
    expect(await linesOf(actor, referralId, before)).toEqual({ open: 1, expired: [] });
    expect(await waits(actor, lapses)).toEqual([false]);
  }
  expect(await linesOf(second, referralId, lapses)).toEqual({
    open: 0,
    expired: [
      {
        proposalId,
        kind: "change-tier",
        by: "Dr Chen",
        personId: clinician.personId,
        closes: LOWERING.change.closes,
        reason: LOWERING.change.reason,
        proposedAt: expect.any(Date),
        expiresAt: lapses,
        from: "emergency",
        to: null,
      },
    ],
  });
});

test("what was answered, or can be carried out by nobody any more, does not wait", async () => {
  const answered = await proposed();
  const form = { referralId: answered.referralId, proposalId: answered.proposalId, key: key() };
  await declineProposal(answered.second, { ...form, reason: "Not seen yet" }, LATER);
  expect(await waits(answered.second, LATER)).toEqual([false]);
  const lapses = await expiryOf(answered.proposalId);
  const line = await linesOf(answered.second, answered.referralId, lapses);
  expect(line).toEqual({ open: 0, expired: [] });

  const overtaken = await proposed();
  expect(await waits(overtaken.second, LATER)).toEqual([true]);
  await answerYes(overtaken.patient, ["severe-breathing"], LATER);
  expect(await waits(overtaken.second, LATER)).toEqual([false]);
});

test("another clinic's proposal is in nobody's row", async () => {
  const here = await proposed();
  const there = await proposed();
  const reader = await createStaff(there.clinicId, "clinician");
  await declineProposal(
    there.second,
    { referralId: there.referralId, proposalId: there.proposalId, key: key(), reason: "x" },
    LATER,
  );
  expect(await waits(reader, LATER)).toEqual([false]);
  expect(await waits(here.second, LATER)).toEqual([true]);
});
