import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";

import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { messages } from "@/i18n/messages";
import { getNext } from "@/lib/patient-next/get-next";

import { claimReferral } from "./claim-referral";
import { raiseTier } from "./raise-tier";
import { type BloodResult, recordBloodResults } from "./record-blood-results";
import {
  answerYes,
  auditedActions,
  decisionCase,
  key,
  NOW,
  stored,
  TODAY,
} from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);

function result(test: BloodResult["test"], value: number, given: Partial<BloodResult> = {}) {
  return { test, value, unit: "mmol/L", lowerLimit: null, upperLimit: null, ...given };
}
const LOW_POTASSIUM = { takenOn: TODAY, results: [result("potassium", 2.4)] };

async function storedResults(patientId: string) {
  const rows = await owner<{ day: string; recorded_by: string; body: unknown }[]>`
    select day::text, recorded_by, body from history_events
    where patient_id = ${patientId} and kind = 'lab' order by recorded_at, id`;
  return [...rows];
}

test("a result is stored with who recorded it, the rules run on it, and the case moves, in one act", async () => {
  const { clinicId, clinician, patient, referralId } = await decisionCase(["twitch-pain"]);
  const before = await stored(referralId);
  const recorded = await recordBloodResults(
    clinician,
    { referralId, key: key() },
    {
      takenOn: TODAY - 1,
      results: [
        result("potassium", 2.4),
        result("creatine-kinase", 1200, { unit: "U/L", upperLimit: 200 }),
      ],
    },
    LATER,
  );
  expect(recorded).toEqual({ outcome: "recorded", referralId });
  expect(await storedResults(patient.patientId)).toHaveLength(2);
  expect((await storedResults(patient.patientId))[0]).toMatchObject({
    day: "2026-11-23",
    recorded_by: clinician.personId,
  });
  const after = await stored(referralId);
  expect(before.tier).not.toBe("emergency");
  expect(after).toMatchObject({ tier: "emergency", deadline_on: "2026-11-24" });
  expect(after.place).toBeLessThan(before.place);
  expect(after.reasons.slice(0, 2).toSorted()).toEqual(["L1", "L4"]);
  expect(after.version).toBeGreaterThan(before.version);
  expect(await auditedActions(clinicId)).toContain("record-blood-results");
  const [message] = await owner`
    select body from outbox_messages where referral_id = ${referralId} and kind = 'serious-finding'`;
  expect(message?.body).toMatchObject({ tier: "emergency" });
  const [decision] = await owner`
    select kind, decided_by, details ->> 'on' as on from decisions where referral_id = ${referralId}`;
  expect(decision).toEqual({
    kind: "record-blood-results",
    decided_by: clinician.personId,
    on: "2026-11-23",
  });
});

test("a result is no decision: nothing counts as decided, and nobody takes the referral by it", async () => {
  const { clinician, referralId } = await decisionCase();
  await recordBloodResults(clinician, { referralId, key: key() }, LOW_POTASSIUM, LATER);
  const [row] =
    await owner`select decided_at, decision, owner_id from referrals where id = ${referralId}`;
  expect(row).toEqual({ decided_at: null, decision: null, owner_id: null });
});

test("the patient reads that the clinic has found something, and that it is a blood test", async () => {
  const { clinician, patient, referralId } = await decisionCase(["twitch-pain"]);
  await recordBloodResults(clinician, { referralId, key: key() }, LOW_POTASSIUM, LATER);
  const { steps, reasons } = await getNext(patient, LATER);
  expect(steps?.[0]).toEqual({ step: "emergency-from-clinic" });
  expect(steps?.map(({ step }) => step)).not.toContain("emergency");
  expect(reasons[0]).toBe("L1");
  expect(messages.rules.L1.patient).toBe(
    "A blood test shows that the salts in your blood need care today.",
  );
});

describe("a value that the rules cannot read is serious and unknown, never normal", () => {
  test.each([
    result("potassium", 4.2, { unit: null }),
    result("calcium-adjusted", 2.4, { unit: null }),
    result("magnesium", 0.8, { unit: null }),
    result("creatine-kinase", 120, { unit: null, upperLimit: 200 }),
    result("creatine-kinase", 120, { unit: "U/L" }),
  ])("$test in $unit", async (unread) => {
    const { clinician, referralId } = await decisionCase(["twitch-pain"]);
    await recordBloodResults(
      clinician,
      { referralId, key: key() },
      { takenOn: TODAY, results: [unread] },
      LATER,
    );
    const [row] = await owner<{ information: string; missing: { item: string }[] }[]>`
      select r.information, a.result -> 'missing' as missing from referrals r
      join assessments a on a.clinic_id = r.clinic_id and a.id = r.assessment_id
      where r.id = ${referralId}`;
    expect(row?.information).toBe("serious-item-unknown");
    expect(row?.missing.map(({ item }) => item)).toContain(`laboratory:${unread.test}`);
  });
});

test("of two values of one day the worse counts, so a wrong normal one is put right by another", async () => {
  const { clinician, referralId } = await decisionCase(["twitch-pain"]);
  const normal = { takenOn: TODAY, results: [result("potassium", 4.2)] };
  await recordBloodResults(clinician, { referralId, key: key() }, normal, LATER);
  expect((await stored(referralId)).reasons).not.toContain("L1");
  await recordBloodResults(clinician, { referralId, key: key() }, LOW_POTASSIUM, LATER);
  expect((await stored(referralId)).reasons).toContain("L1");
  await recordBloodResults(clinician, { referralId, key: key() }, normal, LATER);
  expect((await stored(referralId)).reasons).toContain("L1");
});

test("a second click records nothing twice, and the same key with another value is refused", async () => {
  const { clinician, patient, referralId } = await decisionCase();
  const target = { referralId, key: key() };
  const first = await recordBloodResults(clinician, target, LOW_POTASSIUM, LATER);
  expect(await recordBloodResults(clinician, target, LOW_POTASSIUM, LATER)).toEqual(first);
  const other = { ...LOW_POTASSIUM, results: [result("potassium", 2.3)] };
  expect(await recordBloodResults(clinician, target, other, LATER)).toEqual({
    outcome: "key-reused",
  });
  expect(await storedResults(patient.patientId)).toHaveLength(1);
});

test("two clicks at once record once", async () => {
  const { clinician, patient, referralId } = await decisionCase();
  const target = { referralId, key: key() };
  const outcomes = await Promise.all(
    [1, 2].map(() => recordBloodResults(clinician, target, LOW_POTASSIUM, LATER)),
  );
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(await storedResults(patient.patientId)).toHaveLength(1);
});

test("a colleague who holds the referral keeps no result out, and their open form is overtaken by it", async () => {
  const { clinicId, clinician, referralId } = await decisionCase(["twitch-pain"]);
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  await claimReferral(colleague, { referralId, key: key() }, null, LATER);
  const { version } = await stored(referralId);
  const again = { takenOn: TODAY, results: [result("potassium", 4.2)] };
  await recordBloodResults(clinician, { referralId, key: key() }, again, LATER);
  const raise = { to: "emergency", reasonCode: "judgement", reason: "two signs" } as const;
  const target = { referralId, version, key: key() };
  expect(await raiseTier(colleague, target, raise, LATER)).toMatchObject({
    outcome: "overtaken",
    by: { name: "Dr Chen", kind: "record-blood-results" },
  });
});

describe("the day of the sample", () => {
  const on = async (takenOn: number) => {
    const { clinician, referralId } = await decisionCase();
    const given = { ...LOW_POTASSIUM, takenOn };
    return recordBloodResults(clinician, { referralId, key: key() }, given, LATER);
  };

  test("cannot lie ahead", async () => {
    expect(await on(TODAY + 1)).toEqual({ outcome: "sample-in-future" });
  });

  test("can lie 90 days back, and no more", async () => {
    expect(await on(TODAY - 90)).toMatchObject({ outcome: "recorded" });
    expect(await on(TODAY - 91)).toEqual({ outcome: "sample-too-old" });
  });

  test("can be put right in the same form after it was refused", async () => {
    const { clinician, referralId } = await decisionCase();
    const target = { referralId, key: key() };
    for (const refused of [TODAY + 1, TODAY - 91]) {
      const wrong = { ...LOW_POTASSIUM, takenOn: refused };
      await recordBloodResults(clinician, target, wrong, LATER);
    }
    expect(await recordBloodResults(clinician, target, LOW_POTASSIUM, LATER)).toMatchObject({
      outcome: "recorded",
    });
  });

  test("is the patient's today where only the clinic's day has begun", async () => {
    const { clinician, patient, referralId } = await decisionCase();
    await owner`update patients set zone = 'America/New_York' where id = ${patient.patientId}`;
    const night = new Date("2026-11-25T01:00:00Z");
    const given = { ...LOW_POTASSIUM, takenOn: TODAY + 1 };
    const recorded = await recordBloodResults(clinician, { referralId, key: key() }, given, night);
    expect(recorded).toMatchObject({ outcome: "recorded" });
    expect((await storedResults(patient.patientId))[0]).toMatchObject({ day: "2026-11-24" });
    expect((await stored(referralId)).reasons).toContain("L1");
  });
});

describe("after the referral was closed", () => {
  async function closed() {
    const decided = await decisionCase(["twitch-pain"]);
    const { referralId } = decided;
    await owner`update referrals set status = 'closed', closed_at = ${NOW} where id = ${referralId}`;
    return decided;
  }

  test.each([
    ["an emergency", result("potassium", 2.4)],
    ["one that cannot be read", result("potassium", 4.2, { unit: null })],
  ])("%s opens a referral that names the closed one", async (_about, late) => {
    const { clinician, referralId } = await closed();
    const recorded = await recordBloodResults(
      clinician,
      { referralId, key: key() },
      { takenOn: TODAY, results: [late] },
      LATER,
    );
    if (recorded.outcome !== "recorded") throw new Error(recorded.outcome);
    expect(recorded.referralId).not.toBe(referralId);
    const [row] = await owner`
      select status, previous_referral_id from referrals where id = ${recorded.referralId}`;
    expect(row).toEqual({ status: "open", previous_referral_id: referralId });
    const again = await recordBloodResults(
      clinician,
      { referralId, key: key() },
      { takenOn: TODAY, results: [result("magnesium", 0.8)] },
      LATER,
    );
    expect(again).toEqual(recorded);
  });

  test("a normal one joins the record", async () => {
    const { clinician, patient, referralId } = await closed();
    const normal = { takenOn: TODAY, results: [result("potassium", 4.2)] };
    const recorded = await recordBloodResults(clinician, { referralId, key: key() }, normal, LATER);
    expect(recorded).toEqual({ outcome: "recorded", referralId });
    expect(await storedResults(patient.patientId)).toHaveLength(1);
  });
});

describe("nobody else records a result", () => {
  test("a clinician of another clinic finds no referral", async () => {
    const { patient, referralId } = await decisionCase();
    const { clinician: stranger } = await decisionCase();
    expect(
      await recordBloodResults(stranger, { referralId, key: key() }, LOW_POTASSIUM, LATER),
    ).toEqual({ outcome: "not-found" });
    expect(await storedResults(patient.patientId)).toEqual([]);
  });

  test("a referral that there is not is not found", async () => {
    const { clinician } = await decisionCase();
    const target = { referralId: randomUUID(), key: key() };
    expect(await recordBloodResults(clinician, target, LOW_POTASSIUM, LATER)).toEqual({
      outcome: "not-found",
    });
  });

  test("a patient's session is no clinician's, even where it says so", async () => {
    const { patient, referralId } = await decisionCase();
    const { patientId, ...session } = patient;
    const posing = { ...session, role: "clinician" } as const;
    await expect(
      recordBloodResults(posing, { referralId, key: key() }, LOW_POTASSIUM, LATER),
    ).rejects.toThrow("the actor is not who the session belongs to");
    expect(await storedResults(patientId)).toEqual([]);
  });
});

test("a new emergency after a visit waits for the clinic again, and one that is open already is a message to the clinic again", async () => {
  const { clinician, patient, referralId } = await decisionCase(["twitch-pain"]);
  const record = (value: number) =>
    recordBloodResults(
      clinician,
      { referralId, key: key() },
      { takenOn: TODAY, results: [result("potassium", value)] },
      LATER,
    );
  await owner`update referrals set seen_at = ${NOW} where id = ${referralId}`;
  await answerYes(patient, ["twitch-pain"], LATER);
  expect((await stored(referralId)).seen_at).not.toBeNull();
  await record(2.4);
  expect((await stored(referralId)).seen_at).toBeNull();

  const reportedAgain = () => owner`
    select 1 from outbox_messages
    where referral_id = ${referralId} and kind = 'emergency-reported-again'`;
  await record(4.2);
  expect(await reportedAgain()).toHaveLength(0);
  await owner`update referrals set seen_at = ${LATER} where id = ${referralId}`;
  await record(2.3);
  expect(await reportedAgain()).toHaveLength(1);
  expect((await stored(referralId)).seen_at).toBeNull();
});
