import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { QUESTION_IDS, type QuestionId } from "@/lib/clinical/history/question";
import { todayIn } from "@/lib/format/zoned-day";
import { getNext } from "@/lib/patient-next/get-next";
import { undoableUntil } from "@/lib/record/undo-window";
import { acceptReferral } from "./accept-referral";
import { dischargeReferral } from "./discharge-referral";
import {
  answerYes,
  auditedActions,
  decisionCase,
  key,
  NOW,
  stored,
  TODAY,
  ZONE,
} from "./testing/decision-case";
import { urgencyCounts } from "./urgency-counts";

const LATER = new Date(NOW.getTime() + 60_000);
const NEXT_DAY = new Date(NOW.getTime() + 24 * 3_600_000);
const DAY_AFTER = new Date(NOW.getTime() + 2 * 24 * 3_600_000);
const DISCHARGE = {
  urgency: "too-high",
  reasonCode: "examined-no-sign",
  reason: "Seen in the emergency department, breathing normal",
  hasReadAnswers: true,
  readTexts: [],
  namedUnknown: [...QUESTION_IDS, "two-or-more", "weakness-onset"],
  unknownReason: "Everything was asked in the emergency department",
  examination: { on: TODAY, found: "Breathing and power normal" },
} as const;

const examinedOn = (now: Date) => ({
  ...DISCHARGE,
  examination: { ...DISCHARGE.examination, on: todayIn(ZONE, now) },
});

async function opened(...questions: readonly QuestionId[]) {
  const decided = await decisionCase(questions.length === 0 ? undefined : questions);
  const { referralId } = decided;
  const { version } = await stored(referralId);
  return { ...decided, target: { referralId, version, key: key() } };
}

async function referralsOf(patientId: string) {
  return await owner`
    select id, status, closed_at, urgency_was_right, reasons, tier, previous_referral_id
    from referrals where patient_id = ${patientId} order by opened_at`;
}

test("a closed referral has its end, its verdict, every finding closed, an audit line, and leaves the queue", async () => {
  const { clinicId, patient, clinician, referralId, target } = await opened();
  expect(await dischargeReferral(clinician, target, DISCHARGE, LATER)).toEqual({
    outcome: "decided",
  });
  const [closed] = await referralsOf(patient.patientId);
  expect(closed).toMatchObject({
    status: "closed",
    closed_at: LATER,
    urgency_was_right: false,
  });
  expect(closed?.reasons).not.toContain("E01");
  const [decision] = await owner`
    select kind, reason_code, reason, details from decisions where referral_id = ${referralId}`;
  expect(decision).toMatchObject({
    kind: "discharge",
    reason_code: "examined-no-sign",
    reason: DISCHARGE.reason,
    details: { urgency: "too-high", deciding: ["E01"], closes: expect.arrayContaining(["E01"]) },
  });
  expect(await auditedActions(clinicId)).toContain("discharge");
  const [count] = await owner`
    select coalesce(sum(open_count), 0)::int as open from queue_counts where clinic_id = ${clinicId}`;
  expect(count).toEqual({ open: 0 });
  const again = { ...target, key: key() };
  expect(await dischargeReferral(clinician, again, DISCHARGE, LATER)).toEqual({
    outcome: "closed",
  });
});

test("the patient reads that the clinic has finished, and no reason of the clinic's", async () => {
  const { patient, clinician, target } = await opened();
  await dischargeReferral(clinician, target, DISCHARGE, LATER);
  expect(await getNext(patient, undoableUntil(LATER))).toMatchObject({
    steps: [{ step: "closed" }],
    reasons: [],
  });
});

test("what is urgent or above is closed only after its answers were read", async () => {
  const { clinician, referralId, target } = await opened();
  const unread = { ...DISCHARGE, hasReadAnswers: false };
  expect(await dischargeReferral(clinician, target, unread, LATER)).toEqual({
    outcome: "to-confirm",
    rules: ["E01"],
    notes: [],
    unknown: [],
  });
  const calm = await opened("sweating");
  expect(await dischargeReferral(calm.clinician, calm.target, unread, LATER)).toEqual({
    outcome: "decided",
  });
  expect(await owner`select id from decisions where referral_id = ${referralId}`).toEqual([]);
});

test("a referral with a booked visit is not closed before the visit has ended", async () => {
  const { clinician, referralId, target } = await opened();
  await acceptReferral(clinician, target, { on: TODAY, reason: null }, LATER);
  const { version } = await stored(referralId);
  const booked = { referralId, version, key: key() };
  expect(await dischargeReferral(clinician, booked, DISCHARGE, LATER)).toEqual({
    outcome: "visit-is-booked",
  });
});

test("what was reported today beside the answers that were read keeps the referral open", async () => {
  const { patient, clinician, referralId } = await opened();
  await answerYes(patient, ["severe-breathing"], NEXT_DAY);
  const { version } = await stored(referralId);
  const close = (now: Date) =>
    dischargeReferral(clinician, { referralId, version, key: key() }, examinedOn(now), now);
  expect(await close(NEXT_DAY)).toEqual({ outcome: "still-open", rules: ["E01"] });
  expect((await stored(referralId)).version).toBe(version);
  expect(await close(DAY_AFTER)).toEqual({ outcome: "decided" });
});

test("a form that was opened before the emergency was reported again on another day closes nothing", async () => {
  const { patient, clinician, target } = await opened();
  await answerYes(patient, ["severe-breathing"], NEXT_DAY);
  expect(await dischargeReferral(clinician, target, examinedOn(DAY_AFTER), DAY_AFTER)).toEqual({
    outcome: "overtaken",
    by: null,
  });
});

test("who reports the same all day keeps nobody from deciding on what was there to be read", async () => {
  const { patient, clinician, referralId, target } = await opened();
  for (let time = 0; time < 3; time += 1) await answerYes(patient, ["severe-breathing"], LATER);
  expect((await stored(referralId)).version).toBe(target.version);
  expect(await dischargeReferral(clinician, target, examinedOn(NEXT_DAY), NEXT_DAY)).toEqual({
    outcome: "decided",
  });
});

test("after it the same emergency answer opens a referral that names the old one, and a calm one opens none", async () => {
  const { patient, clinician, referralId, target } = await opened();
  await dischargeReferral(clinician, target, DISCHARGE, LATER);
  expect(await answerYes(patient, ["sweating"], NEXT_DAY)).toBe(referralId);
  expect(await referralsOf(patient.patientId)).toHaveLength(1);

  const back = await answerYes(patient, ["severe-breathing"], NEXT_DAY);
  expect(await referralsOf(patient.patientId)).toMatchObject([
    { id: referralId, status: "closed" },
    { id: back, status: "open", tier: "emergency", previous_referral_id: referralId },
  ]);
});

test("questions that the patient left on the day of closing open no other referral", async () => {
  const { patient, clinician, referralId, target } = await opened();
  await dischargeReferral(clinician, target, DISCHARGE, LATER);
  const { openedReferral } = await asActor(patient, (tx) =>
    recordAndAssess(tx, {
      actor: patient,
      patientId: patient.patientId,
      source: { kind: "worker", id: patient.patientId },
      events: [{ kind: "checklist", day: TODAY, state: "abandoned" }],
      now: LATER,
      cause: "test",
    }),
  );
  expect(openedReferral).toBe(false);
  expect(await answerYes(patient, ["sweating"], NEXT_DAY)).toBe(referralId);
});

test("verdicts are counted for each rule that gave the tier, of one's own clinic alone", async () => {
  const { clinician, target } = await opened("severe-breathing", "task-grip");
  await dischargeReferral(clinician, target, DISCHARGE, LATER);
  expect(await urgencyCounts(clinician)).toEqual([
    { rule: "E01", closed: 1, right: 0, tooHigh: 1, tooLow: 0 },
  ]);
  expect(await urgencyCounts(await createStaff(await createClinic(), "clinician"))).toEqual([]);
});
