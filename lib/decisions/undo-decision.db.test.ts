import { describe, expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getNext } from "@/lib/patient-next/get-next";

import { acceptReferral } from "./accept-referral";
import { dischargeReferral } from "./discharge-referral";
import { recordVisit } from "./record-visit";
import { lower, raise, targetOf } from "./testing/decide-as";
import {
  answerYes,
  auditedActions,
  type DecisionCase,
  decisionCase,
  key,
  NOW,
  TODAY,
} from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

const MADE = new Date(NOW.getTime() + 60_000);
const after = (seconds: number) => new Date(MADE.getTime() + seconds * 1000);
const EXAMINED = { on: TODAY, found: "Power full" };

/** All that a queue, a record and a patient's page are made of, but for what counts changes. */
async function caseOf(referralId: string) {
  const [row] = await owner`
    select to_jsonb(r) - '{version,assessment_id,assessed_at}'::text[] as columns
    from referrals r where id = ${referralId}`;
  return row?.columns;
}

async function newestDecision(referralId: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from decisions where referral_id = ${referralId} order by decided_at desc limit 1`;
  if (!row) throw new Error("nothing was decided");
  return row.id;
}

async function undo({ clinician, referralId }: DecisionCase, now: Date) {
  const decisionId = await newestDecision(referralId);
  return undoDecision(clinician, { referralId, decisionId, key: key() }, now);
}

const close = async ({ clinician, referralId }: DecisionCase) => {
  const discharge = {
    urgency: "right",
    reasonCode: "other",
    reason: "x",
    hasReadAnswers: true,
    readTexts: [],
    namedUnknown: [],
    unknownReason: "asked",
    examination: EXAMINED,
  } as const;
  const first = await dischargeReferral(clinician, await targetOf(referralId), discharge, MADE);
  if (first.outcome !== "to-confirm") return first;
  const named = { ...discharge, namedUnknown: first.unknown };
  return dischargeReferral(clinician, await targetOf(referralId), named, MADE);
};

const DECISIONS: [string, (decided: DecisionCase) => Promise<{ outcome: string }>][] = [
  [
    "an acceptance",
    async ({ clinician, referralId }) =>
      acceptReferral(clinician, await targetOf(referralId), { on: TODAY, reason: null }, MADE),
  ],
  ["a raise", ({ clinician, referralId }) => raise(clinician, referralId, "emergency", MADE)],
  [
    "a lowering",
    ({ clinician, referralId }) =>
      lower(clinician, referralId, ["U1"], { now: MADE, examination: EXAMINED }),
  ],
  [
    "a visit that was recorded as seen",
    async ({ clinician, referralId }) =>
      recordVisit(clinician, await targetOf(referralId), { ending: "seen", on: TODAY }, MADE),
  ],
  ["a closing", close],
];

describe.each(DECISIONS)("%s that is undone", (_name, decideOn) => {
  test("leaves the case as it was, in a new row, with a line in the audit", async () => {
    const decided = await decisionCase(["task-grip"]);
    const { clinicId, referralId } = decided;
    const before = await caseOf(referralId);
    expect(await decideOn(decided)).toEqual({ outcome: "decided" });
    expect(await caseOf(referralId)).not.toEqual(before);
    const made = await newestDecision(referralId);
    expect(await undo(decided, after(299))).toEqual({ outcome: "undone" });
    expect(await caseOf(referralId)).toEqual(before);
    const rows = await owner`
      select kind, supersedes from decisions where referral_id = ${referralId} order by decided_at`;
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual({ kind: "undo", supersedes: made });
    expect(await auditedActions(clinicId)).toContain("undo-decision");
  });

  test("is undone within five minutes, never at five, and once", async () => {
    const decided = await decisionCase(["task-grip"]);
    await decideOn(decided);
    const stored = await caseOf(decided.referralId);
    expect(await undo(decided, after(300))).toEqual({ outcome: "too-late" });
    expect(await caseOf(decided.referralId)).toEqual(stored);
    const decisionId = await newestDecision(decided.referralId);
    const asked = { referralId: decided.referralId, decisionId };
    const { clinician } = decided;
    expect(await undoDecision(clinician, { ...asked, key: key() }, after(299))).toEqual({
      outcome: "undone",
    });
    expect(await undoDecision(clinician, { ...asked, key: key() }, after(299))).not.toEqual({
      outcome: "undone",
    });
  });
});

test("only who decided undoes it", async () => {
  const decided = await decisionCase(["task-grip"]);
  const { clinicId, clinician, referralId } = decided;
  await raise(clinician, referralId, "emergency", MADE);
  const decisionId = await newestDecision(referralId);
  const asked = { referralId, decisionId, key: key() };
  const colleague = await createStaff(clinicId, "clinician", "Dr Patel");
  expect(await undoDecision(colleague, asked, after(1))).toEqual({ outcome: "not-your-decision" });
  const stranger = await createStaff(await createClinic(), "clinician");
  expect(await undoDecision(stranger, asked, after(1))).toEqual({ outcome: "not-found" });
});

test("a decision that another one followed is not undone", async () => {
  const decided = await decisionCase(["task-grip"]);
  const { clinician, referralId } = decided;
  await raise(clinician, referralId, "immediate", MADE);
  const decisionId = await newestDecision(referralId);
  await raise(clinician, referralId, "emergency", after(10));
  const asked = { referralId, decisionId, key: key() };
  expect(await undoDecision(clinician, asked, after(20))).toEqual({ outcome: "decided-since" });
});

test("an emergency that came in between is kept, with what was lowered", async () => {
  const decided = await decisionCase(["task-grip"]);
  const { clinician, patient, referralId } = decided;
  await lower(clinician, referralId, ["U1"], { now: MADE, examination: EXAMINED });
  await answerYes(patient, ["severe-breathing"], after(60));
  expect(await undo(decided, after(120))).toEqual({ outcome: "undone" });
  expect(await caseOf(referralId)).toMatchObject({
    tier: "emergency",
    reasons: expect.arrayContaining(["E01", "U1"]),
    seen_at: null,
  });
});

test("an emergency that came after a closing has its own case, and the closing is not undone", async () => {
  const decided = await decisionCase(["task-grip"]);
  await close(decided);
  await answerYes(decided.patient, ["severe-breathing"], after(60));
  expect(await undo(decided, after(120))).toEqual({ outcome: "case-opened-again" });
});

describe("what the patient reads", () => {
  test("is not told of a decision that lowers before its five minutes are over", async () => {
    const { clinician, patient, referralId } = await decisionCase(["task-grip"]);
    const before = await getNext(patient, MADE);
    await lower(clinician, referralId, ["U1"], { now: MADE, examination: EXAMINED });
    expect(await getNext(patient, after(299))).toEqual(before);
    expect(await getNext(patient, after(300))).not.toEqual(before);
  });

  test("of a raise shows at once", async () => {
    const { clinician, patient, referralId } = await decisionCase(["sweating"]);
    await raise(clinician, referralId, "immediate", MADE);
    expect((await getNext(patient, MADE)).steps).toContainEqual({ step: "contact-today" });
  });

  test("of an emergency that comes within the five minutes shows at once", async () => {
    const { clinician, patient, referralId } = await decisionCase(["task-grip"]);
    await lower(clinician, referralId, ["U1"], { now: MADE, examination: EXAMINED });
    await answerYes(patient, ["severe-breathing"], after(60));
    expect((await getNext(patient, after(60))).steps?.[0]).toEqual({ step: "emergency" });
  });
});

describe("the patient's message", () => {
  const messageTo = async (referralId: string) => {
    const [message] = await owner`
      select not_before, withdrawn_at from outbox_messages
      where referral_id = ${referralId} and kind = 'decided'`;
    return message;
  };

  test("waits for the five minutes, and one of a raise for nothing", async () => {
    const lowered = await decisionCase(["task-grip"]);
    const more = { now: MADE, examination: EXAMINED };
    await lower(lowered.clinician, lowered.referralId, ["U1"], more);
    expect(await messageTo(lowered.referralId)).toEqual({
      not_before: after(300),
      withdrawn_at: null,
    });

    const raised = await decisionCase(["sweating"]);
    await raise(raised.clinician, raised.referralId, "urgent", MADE);
    expect(await messageTo(raised.referralId)).toEqual({ not_before: null, withdrawn_at: null });
  });

  test("of a decision that was undone is withdrawn", async () => {
    const decided = await decisionCase(["task-grip"]);
    const more = { now: MADE, examination: EXAMINED };
    await lower(decided.clinician, decided.referralId, ["U1"], more);
    await undo(decided, after(60));
    expect(await messageTo(decided.referralId)).toMatchObject({ withdrawn_at: after(60) });
  });
});
