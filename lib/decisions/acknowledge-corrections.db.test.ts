import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";

import { acknowledgeCorrections } from "./acknowledge-corrections";
import { auditedActions, decisionCase, key, NOW, TODAY } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);

/** The patient writes an entry and takes it back, at a moment. */
async function correct(patient: PatientActor, at: Date): Promise<void> {
  const entry = { kind: "journal-entry", day: TODAY, channel: "portal", note: null } as const;
  const id = randomUUID();
  const record = (source: object, cause: string) =>
    asActor(patient, (tx) =>
      recordAndAssess(tx, {
        actor: patient,
        patientId: patient.patientId,
        source: { ...entry, id: randomUUID(), ...source },
        events: [{ kind: "no-twitch", day: TODAY }],
        now: at,
        cause,
      }),
    );
  await record({ id }, "submit-journal-entry");
  await record({ supersedes: [id] }, "change-journal-day");
}

async function waiting(referralId: string): Promise<Date | null> {
  const [row] =
    await owner`select corrected_at, place, version from referrals where id = ${referralId}`;
  return row?.corrected_at ?? null;
}

test("one press closes it, says who and when, is in the audit, and moves nothing", async () => {
  const { clinicId, patient, clinician, referralId } = await decisionCase(["sweating"]);
  await correct(patient, NOW);
  expect(await waiting(referralId)).toEqual(NOW);
  const before =
    await owner`select place, order_key, version from referrals where id = ${referralId}`;
  const target = { referralId, key: key() };
  const press = () => acknowledgeCorrections(clinician, target, NOW, LATER);
  expect(await Promise.all([press(), press()])).toEqual([
    { outcome: "acknowledged" },
    { outcome: "acknowledged" },
  ]);
  expect(await waiting(referralId)).toBeNull();
  expect(
    await owner`select place, order_key, version from referrals where id = ${referralId}`,
  ).toEqual(before);
  expect(
    await owner`select kind, decided_by, decided_at from decisions where referral_id = ${referralId}`,
  ).toEqual([
    { kind: "acknowledge-corrections", decided_by: clinician.personId, decided_at: LATER },
  ]);
  const actions = await auditedActions(clinicId);
  expect(actions.filter((action) => action === "acknowledge-corrections")).toHaveLength(1);
});

test("a correction that came since the page was made stays to be seen", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  await correct(patient, NOW);
  await correct(patient, LATER);
  const target = { referralId, key: key() };
  expect(await acknowledgeCorrections(clinician, target, NOW, LATER)).toEqual({ outcome: "newer" });
  expect(await waiting(referralId)).toEqual(LATER);
});

test("a page that was left open is told that somebody had seen it", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  await correct(patient, NOW);
  await acknowledgeCorrections(clinician, { referralId, key: key() }, NOW, LATER);
  expect(await acknowledgeCorrections(clinician, { referralId, key: key() }, NOW, LATER)).toEqual({
    outcome: "already-acknowledged",
  });
});

test("another clinic's clinician finds no such referral", async () => {
  const { patient, referralId } = await decisionCase(["sweating"]);
  const other = await decisionCase(["sweating"]);
  await correct(patient, NOW);
  const stranger = await createStaff(other.clinicId, "clinician");
  expect(await acknowledgeCorrections(stranger, { referralId, key: key() }, NOW, LATER)).toEqual({
    outcome: "not-found",
  });
  expect(await waiting(referralId)).toEqual(NOW);
});
