import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { dischargeReferral } from "./discharge-referral";
import { recordVisit } from "./record-visit";
import { lower, raise, targetOf } from "./testing/decide-as";
import { decisionCase, key, NOW, stored, TODAY } from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

const now = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const TOO_FAR = { outcome: "needs-second-person" };

/**
 * A case that stands at every tier from routine to the given one: each raised finding is closed by its own step.
 * "sweating" alone is routine and below.
 */
async function raisedTo(...tiers: readonly ("soon" | "urgent" | "immediate" | "emergency")[]) {
  const decided = await decisionCase(["sweating"]);
  const raiser = await createStaff(decided.clinicId, "clinician", "Dr Raiser");
  await owner`update referrals set owner_id = null where id = ${decided.referralId}`;
  for (const to of tiers) await raise(raiser, decided.referralId, to, NOW);
  await owner`update referrals set owner_id = null where id = ${decided.referralId}`;
  return decided;
}

async function topTier(referralId: string) {
  const [row] = await owner`select top_tier from referrals where id = ${referralId}`;
  return row?.top_tier;
}

test("two tiers down are one person's to decide, three are not, and nothing of the third is stored", async () => {
  const { clinician, referralId } = await raisedTo("soon", "urgent", "emergency");
  const before = await stored(referralId);
  const both = await lower(clinician, referralId, ["H1", "H3"], { now: now(1) });
  expect(both).toEqual(TOO_FAR);
  expect(await stored(referralId)).toEqual(before);
  expect(await lower(clinician, referralId, ["H1"], { now: now(1) })).toEqual({
    outcome: "decided",
  });
  expect(await topTier(referralId)).toBe("urgent");
});

test("a chain of small steps by one person is counted together, also after days", async () => {
  const { clinician, referralId } = await raisedTo("soon", "urgent", "emergency");
  await lower(clinician, referralId, ["H1"], { now: now(1) });
  expect(await lower(clinician, referralId, ["H3"], { now: now(2) })).toEqual(TOO_FAR);
  expect(await lower(clinician, referralId, ["H3"], { now: now(3 * 24 * 60) })).toEqual(TOO_FAR);
  expect(await topTier(referralId)).toBe("urgent");
});

test("another person's step is counted from where they found the case", async () => {
  const { clinicId, clinician, referralId } = await raisedTo("soon", "urgent", "emergency");
  await lower(clinician, referralId, ["H1"], { now: now(1) });
  await owner`update referrals set owner_id = null where id = ${referralId}`;
  const second = await createStaff(clinicId, "clinician", "Dr Patel");
  expect(await lower(second, referralId, ["H3"], { now: now(2) })).toEqual({ outcome: "decided" });
  expect(await topTier(referralId)).toBe("soon");
});

test("a step that was undone is not counted", async () => {
  const { clinician, referralId } = await raisedTo("soon", "urgent", "emergency");
  await lower(clinician, referralId, ["H1"], { now: now(1) });
  const [made] = await owner<{ id: string }[]>`
    select id from decisions where referral_id = ${referralId} and kind = 'change-tier'`;
  const asked = { referralId, decisionId: made?.id ?? "", key: key() };
  expect(await undoDecision(clinician, asked, now(2))).toEqual({ outcome: "undone" });
  expect(await topTier(referralId)).toBe("emergency");
  expect(await lower(clinician, referralId, ["H1"], { now: now(3) })).toEqual({
    outcome: "decided",
  });
});

test("an examination of today or of the newest visit covers any lowering, and one of another day none", async () => {
  const examined = (on: number) => ({ on, found: "Power full, reflexes normal" });
  const { clinician, referralId } = await raisedTo("emergency");
  for (const on of [TODAY - 1, TODAY + 1]) {
    const more = { now: now(1), examination: examined(on) };
    expect(await lower(clinician, referralId, ["H1"], more)).toEqual({
      outcome: "not-examined-now",
    });
  }
  const today = { now: now(1), examination: examined(TODAY) };
  expect(await lower(clinician, referralId, ["H1"], today)).toEqual({ outcome: "decided" });
  const [kept] = await owner`
    select examined_on::text, examination, top_tier_before from decisions
    where referral_id = ${referralId} and kind = 'change-tier'`;
  expect(kept).toEqual({
    examined_on: "2026-11-24",
    examination: "Power full, reflexes normal",
    top_tier_before: "emergency",
  });

  const seen = await raisedTo("emergency");
  const visit = { ending: "seen", on: TODAY - 1 } as const;
  await recordVisit(seen.clinician, await targetOf(seen.referralId), visit, now(1));
  const ofVisit = { now: now(2), examination: examined(TODAY - 1) };
  expect(await lower(seen.clinician, seen.referralId, ["H1"], ofVisit)).toEqual({
    outcome: "decided",
  });
});

test("a covered lowering is where the next count begins", async () => {
  const { clinician, referralId } = await raisedTo("soon", "urgent", "emergency");
  const examination = { on: TODAY, found: "Power full" };
  await lower(clinician, referralId, ["H1", "H3"], { now: now(1), examination });
  expect(await topTier(referralId)).toBe("soon");
  await lower(clinician, referralId, ["H4"], { now: now(2) });
  expect(["routine", "monitor", "self-care"]).toContain(await topTier(referralId));
});

test("closing counts as lowering to self-care: from urgent it needs an examination or a second person", async () => {
  const { clinician, referralId } = await raisedTo("urgent");
  const discharge = {
    urgency: "right",
    reasonCode: "in-care-elsewhere",
    reason: "Moved away",
    hasReadAnswers: true,
    readTexts: [],
    namedUnknown: [],
    unknownReason: "asked",
    examination: null,
  } as const;
  const close = async (more: object) =>
    dischargeReferral(clinician, await targetOf(referralId), { ...discharge, ...more }, now(1));
  const named = await close({});
  if (named.outcome !== "to-confirm") throw new Error(named.outcome);
  const namedUnknown = named.unknown;
  expect(await close({ namedUnknown })).toEqual(TOO_FAR);
  const examination = { on: TODAY, found: "Power full" };
  expect(await close({ namedUnknown, examination })).toEqual({ outcome: "decided" });
});

test("the database itself refuses what a program would let through", async () => {
  const { clinicId, patient, clinician, referralId } = await raisedTo("emergency");
  const insert = (columns: ReturnType<typeof sql>, values: ReturnType<typeof sql>) =>
    asActor(clinician, async (tx) => {
      await tx.execute(sql`insert into decisions
        (clinic_id, referral_id, patient_id, kind, decided_by, decided_at, ${columns})
        values (${clinicId}, ${referralId}, ${patient.patientId}, 'discharge', ${clinician.personId},
          ${now(1).toISOString()}, ${values})`);
      await tx.execute(sql`update referrals set status = 'closed' where id = ${referralId}`);
    });
  const refused = { cause: { code: "23514" } };
  await expect(insert(sql`reason`, sql`'because'`)).rejects.toThrow(/two tiers/);
  // It is not the caller's to say how urgent the case was.
  await expect(insert(sql`top_tier_before`, sql`'self-care'`)).rejects.toThrow(/two tiers/);
  await expect(
    insert(sql`examined_on, examination`, sql`'2026-11-20', 'Power full'`),
  ).rejects.toMatchObject(refused);
  await expect(insert(sql`examined_on`, sql`'2026-11-24'`)).rejects.toMatchObject(refused);
  await expect(insert(sql`examined_on, examination`, sql`'2026-11-24', ' '`)).rejects.toMatchObject(
    refused,
  );
  expect(await topTier(referralId)).toBe("emergency");
});
