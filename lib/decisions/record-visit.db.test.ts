import { expect, test } from "vitest";

import { owner } from "@/db/testing/owner";

import { acceptReferral } from "./accept-referral";
import { recordVisit } from "./record-visit";
import { answerYes, decisionCase, key, NOW, stored, TODAY } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);
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
