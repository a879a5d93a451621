import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getNext } from "@/lib/patient-next/get-next";
import { undoableUntil } from "@/lib/record/undo-window";
import { getReferral } from "@/lib/referrals/get-referral";
import { acceptReferral } from "./accept-referral";
import {
  answerYes,
  auditedActions,
  decisionCase,
  key,
  NOW,
  stored,
  TODAY,
} from "./testing/decision-case";

const TOMORROW = { on: TODAY + 1, reason: null };
const LATER = new Date(NOW.getTime() + 60_000);

test("an accepted referral has its visit, its holder, a line in the audit and an event in the history", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const { version, deadline_on } = await stored(referralId);
  const outcome = await acceptReferral(
    clinician,
    { referralId, version, key: key() },
    { on: TODAY, reason: null },
    LATER,
  );
  expect(outcome).toEqual({ outcome: "decided" });
  const after = await stored(referralId);
  expect(after).toMatchObject({ appointment_on: "2026-11-24", owner_id: clinician.personId });
  expect(after.deadline_on).toBe(deadline_on);
  expect(after.version).toBeGreaterThan(version);
  expect(await auditedActions(clinicId)).toContain("accept");
  const events = await owner<{ kind: string }[]>`
    select kind from history_events where referral_id = ${referralId} and decision_id is not null order by kind`;
  expect(events.map(({ kind }) => kind)).toEqual(["appointment", "decision"]);
});

test("a visit after the deadline needs a reason", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  const target = { referralId, version };
  expect(await acceptReferral(clinician, { ...target, key: key() }, TOMORROW, LATER)).toEqual({
    outcome: "late-without-reason",
  });
  expect((await stored(referralId)).appointment_on).toBeNull();
  const reasoned = { ...TOMORROW, reason: "sent to the emergency department first" };
  expect(await acceptReferral(clinician, { ...target, key: key() }, reasoned, LATER)).toEqual({
    outcome: "decided",
  });
  const [decision] =
    await owner`select reason_code, reason from decisions where referral_id = ${referralId}`;
  expect(decision).toEqual({ reason_code: "later-than-deadline", reason: reasoned.reason });
});

test("a visit cannot be in the past", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  const yesterday = { on: TODAY - 1, reason: null };
  expect(
    await acceptReferral(clinician, { referralId, version, key: key() }, yesterday, LATER),
  ).toEqual({ outcome: "visit-in-past" });
});

test("a visit is at most a year ahead", async () => {
  const { clinician, referralId } = await decisionCase();
  const late = (on: number) => ({ on, reason: "first free day" });
  const accept = async (on: number) => {
    const { version } = await stored(referralId);
    return acceptReferral(clinician, { referralId, version, key: key() }, late(on), LATER);
  };
  expect(await accept(TODAY + 366)).toEqual({ outcome: "visit-too-far" });
  expect(await accept(TODAY + 365)).toEqual({ outcome: "decided" });
});

test("a visit is on no day on which the clinic is closed", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  await owner`update clinics set holidays = '{2026-11-26}' where id = ${clinicId}`;
  const accept = async (on: number) => {
    const { version } = await stored(referralId);
    const visit = { on, reason: "first free day" };
    return acceptReferral(clinician, { referralId, version, key: key() }, visit, LATER);
  };
  // Thursday is a holiday, then Saturday and Sunday.
  for (const days of [2, 4, 5]) {
    expect(await accept(TODAY + days)).toEqual({ outcome: "visit-on-closed-day" });
  }
  expect(await accept(TODAY + 3)).toEqual({ outcome: "decided" });
});

test("a visit that takes another one's place cancels it, for the patient and in the record", async () => {
  const { clinician, patient, referralId } = await decisionCase(["task-grip"]);
  const accept = async (on: number, now = LATER) => {
    const { version } = await stored(referralId);
    const visit = { on, reason: "first free day" };
    return acceptReferral(clinician, { referralId, version, key: key() }, visit, now);
  };
  await accept(TODAY + 2, NOW);
  await accept(TODAY + 1);
  const { steps } = await getNext(patient, undoableUntil(LATER));
  expect(steps).toContainEqual({ step: "appointment-cancelled", on: TODAY + 2 });
  expect(steps).toContainEqual({ step: "appointment", on: TODAY + 1 });
  const record = await getReferral(clinician, referralId, LATER);
  expect(record?.decisions.map(({ by, on, replaces }) => [by, on, replaces])).toEqual([
    ["Dr Chen", TODAY + 1, TODAY + 2],
    ["Dr Chen", TODAY + 2, null],
  ]);
  await accept(TODAY + 2);
  const back = await getNext(patient, undoableUntil(LATER));
  expect(back.steps).not.toContainEqual({ step: "appointment-cancelled", on: TODAY + 2 });
  expect(back.steps).toContainEqual({ step: "appointment-cancelled", on: TODAY + 1 });
});

test("of two clinicians who decide at once, the second is told who decided and what, and nothing of theirs is stored", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  const { version } = await stored(referralId);
  const outcomes = await Promise.all(
    [clinician, colleague].map((actor) =>
      acceptReferral(
        actor,
        { referralId, version, key: key() },
        { on: TODAY, reason: null },
        LATER,
      ),
    ),
  );
  const names = [clinician, colleague].map((actor) =>
    actor === clinician ? "Dr Chen" : "Dr Patel",
  );
  const first = outcomes.findIndex(({ outcome }) => outcome === "decided");
  expect(first).toBeGreaterThanOrEqual(0);
  expect(outcomes[1 - first]).toEqual({
    outcome: "overtaken",
    by: { name: names[first], kind: "accept", at: "11:01" },
  });
  const decided = await owner`select id from decisions where referral_id = ${referralId}`;
  expect(decided).toHaveLength(1);
});

test("a decision on a case that new answers have changed is refused, and says that no colleague did it", async () => {
  const { clinician, patient, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  await answerYes(patient, ["cannot-swallow"], LATER);
  const outcome = await acceptReferral(
    clinician,
    { referralId, version, key: key() },
    TOMORROW,
    LATER,
  );
  expect(outcome).toEqual({ outcome: "overtaken", by: null });
});

test("a colleague's referral is theirs to decide", async () => {
  const { clinicId, clinician, referralId } = await decisionCase();
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  await owner`update referrals set owner_id = ${colleague.personId} where id = ${referralId}`;
  const { version } = await stored(referralId);
  const outcome = await acceptReferral(
    clinician,
    { referralId, version, key: key() },
    TOMORROW,
    LATER,
  );
  expect(outcome).toEqual({ outcome: "claimed-by", name: "Dr Patel" });
});

test("the same submission twice is one decision and one answer", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  const target = { referralId, version, key: key() };
  const visit = { on: TODAY, reason: null };
  const answers = [
    await acceptReferral(clinician, target, visit, LATER),
    await acceptReferral(clinician, target, visit, LATER),
  ];
  expect(answers).toEqual([{ outcome: "decided" }, { outcome: "decided" }]);
  expect(await owner`select id from decisions where referral_id = ${referralId}`).toHaveLength(1);
  expect(await acceptReferral(clinician, target, TOMORROW, LATER)).toEqual({
    outcome: "key-reused",
  });
});

test("another clinic's referral is not found, as if it did not exist", async () => {
  const { referralId } = await decisionCase();
  const stranger = await createStaff(await createClinic(), "clinician");
  const { version } = await stored(referralId);
  const outcome = await acceptReferral(
    stranger,
    { referralId, version, key: key() },
    TOMORROW,
    LATER,
  );
  expect(outcome).toEqual({ outcome: "not-found" });
});

test("a closed referral is not decided again", async () => {
  const { clinician, referralId } = await decisionCase();
  await owner`update referrals set status = 'closed' where id = ${referralId}`;
  const { version } = await stored(referralId);
  const outcome = await acceptReferral(
    clinician,
    { referralId, version, key: key() },
    TOMORROW,
    LATER,
  );
  expect(outcome).toEqual({ outcome: "closed" });
});
