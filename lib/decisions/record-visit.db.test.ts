import { expect, test } from "vitest";

import { owner } from "@/db/testing/owner";
import { isoFromDay } from "@/lib/clinical/calendar/day";

import { acceptReferral } from "./accept-referral";
import { recordVisit } from "./record-visit";
import { answerYes, decisionCase, key, NOW, stored, TODAY } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const WEEK_LATER = new Date(NOW.getTime() + 7 * 24 * 3_600_000);

async function accepted() {
  const decided = await decisionCase();
  const { clinician, referralId } = decided;
  const { version } = await stored(referralId);
  const visit = { on: TODAY + 7, reason: "first free day" };
  await acceptReferral(clinician, { referralId, version, key: key() }, visit, LATER);
  return { ...decided, version: (await stored(referralId)).version };
}

test("seen ends the clock", async () => {
  const { clinician, referralId, version } = await accepted();
  const outcome = await recordVisit(
    clinician,
    { referralId, version, key: key() },
    { ending: "seen", on: TODAY + 7 },
    WEEK_LATER,
  );
  expect(outcome).toEqual({ outcome: "decided" });
  const [row] =
    await owner`select overdue, appointment_on, seen_at from referrals where id = ${referralId}`;
  expect(row).toEqual({ overdue: "no", appointment_on: null, seen_at: WEEK_LATER });
});

test.each(["missed", "cancelled"] as const)(
  "a visit that was %s brings the referral back, its deadline as it was",
  async (ending) => {
    const { clinician, referralId, version } = await accepted();
    const { deadline_on } = await stored(referralId);
    const outcome = await recordVisit(
      clinician,
      { referralId, version, key: key() },
      { ending, on: TODAY + 7 },
      WEEK_LATER,
    );
    expect(outcome).toEqual({ outcome: "decided" });
    expect(await stored(referralId)).toMatchObject({
      appointment_on: null,
      seen_at: null,
      deadline_on,
    });
  },
);

test("a new serious answer later on the day of the visit waits for the clinic again", async () => {
  const { clinician, patient, referralId, version } = await accepted();
  const target = { referralId, version, key: key() };
  await recordVisit(clinician, target, { ending: "seen", on: TODAY + 7 }, WEEK_LATER);
  const hourLater = new Date(WEEK_LATER.getTime() + 3_600_000);
  await answerYes(patient, ["severe-breathing"], hourLater);
  expect(await stored(referralId)).toMatchObject({ seen_at: WEEK_LATER });
  await answerYes(patient, ["dark-urine"], hourLater);
  expect(await stored(referralId)).toMatchObject({ seen_at: null });
});

test("nobody was seen on a day that has not come", async () => {
  const { clinician, referralId, version } = await accepted();
  const target = { referralId, version, key: key() };
  expect(await recordVisit(clinician, target, { ending: "seen", on: TODAY + 1 }, LATER)).toEqual({
    outcome: "visit-in-future",
  });
});

test("without an appointment none was missed", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  const target = { referralId, version, key: key() };
  expect(await recordVisit(clinician, target, { ending: "missed", on: TODAY }, LATER)).toEqual({
    outcome: "no-appointment",
  });
});

test.each(["missed", "cancelled"] as const)(
  "a visit on a day for which none is booked cannot be %s, and the booked one stays",
  async (ending) => {
    const { clinician, referralId, version } = await accepted();
    for (const on of [TODAY + 6, TODAY + 8, TODAY + 300]) {
      const target = { referralId, version, key: key() };
      const isAhead = ending === "missed" && on > TODAY + 7;
      expect(await recordVisit(clinician, target, { ending, on }, WEEK_LATER)).toEqual(
        isAhead
          ? { outcome: "visit-in-future" }
          : { outcome: "not-booked-then", booked: isoFromDay(TODAY + 7) },
      );
    }
    expect(await stored(referralId)).toMatchObject({
      appointment_on: isoFromDay(TODAY + 7),
      version,
    });
  },
);

const labelsOf = async (referralId: string) => {
  const [row] = await owner<{ labels: string[] }[]>`
    select a.result -> 'labels' as labels from referrals r join assessments a on a.id = r.assessment_id
    where r.id = ${referralId}`;
  return row?.labels.filter((label) => label.startsWith("appointment-"));
};

const bookingOf = async (referralId: string) => {
  const [row] = await owner`
    select appointment_on::text, cancelled_visit_on::text, decision from referrals where id = ${referralId}`;
  return row;
};

test("a visit that is cancelled and booked again for its day is a booked visit, for rules and patient, and again cancelled", async () => {
  const { clinician, referralId } = await accepted();
  const on = TODAY + 7;
  const target = async () => ({
    referralId,
    version: (await stored(referralId)).version,
    key: key(),
  });
  const cancel = async (minutes: number) =>
    recordVisit(clinician, await target(), { ending: "cancelled", on }, after(minutes));
  const book = async (day: number, minutes: number) =>
    acceptReferral(clinician, await target(), { on: day, reason: "moved" }, after(minutes));
  const cancelled = {
    appointment_on: null,
    cancelled_visit_on: isoFromDay(on),
    decision: "cancelled",
  };
  const booked = { appointment_on: isoFromDay(on), cancelled_visit_on: null, decision: "accept" };

  await cancel(2);
  expect(await labelsOf(referralId)).toEqual(["appointment-cancelled"]);
  expect(await bookingOf(referralId)).toEqual(cancelled);
  await book(on, 3);
  expect(await labelsOf(referralId)).toEqual([]);
  expect(await bookingOf(referralId)).toEqual(booked);
  // Accepted once more for the same day it is still one visit, and one cancellation ends it.
  await book(on, 4);
  await cancel(5);
  expect(await labelsOf(referralId)).toEqual(["appointment-cancelled"]);
  expect(await bookingOf(referralId)).toEqual(cancelled);
  // Booked, moved to another day and back.
  await book(on, 6);
  await book(on + 1, 7);
  expect(await bookingOf(referralId)).toMatchObject({ cancelled_visit_on: isoFromDay(on) });
  await book(on, 8);
  expect(await labelsOf(referralId)).toEqual([]);
  expect(await bookingOf(referralId)).toMatchObject({ appointment_on: isoFromDay(on) });
  await cancel(9);
  expect(await labelsOf(referralId)).toEqual(["appointment-cancelled"]);
});

test("a visit ahead is cancelled, and the patient reads so, when the patient was seen before it", async () => {
  const { clinician, referralId, version } = await accepted();
  const target = { referralId, version, key: key() };
  await recordVisit(clinician, target, { ending: "seen", on: TODAY }, after(2));
  expect(await bookingOf(referralId)).toEqual({
    appointment_on: null,
    cancelled_visit_on: isoFromDay(TODAY + 7),
    decision: "seen",
  });
});
