import { expect, test } from "vitest";

import { owner } from "@/db/testing/owner";

import { changeTier } from "./change-tier";
import { answerYes, decisionCase, key, NOW, stored, TODAY } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);
const CHANGE = {
  closes: ["E01"],
  reasonCode: "examined-normal",
  reason: "Seen in the emergency department, breathing normal",
  hasReadAnswers: true,
  examination: { on: TODAY, found: "Breathing and power normal" },
} as const;

test("an urgent finding goes only after its answers were read", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  const target = { referralId, version };
  const unread = { ...CHANGE, hasReadAnswers: false };
  expect(await changeTier(clinician, { ...target, key: key() }, unread, LATER)).toEqual({
    outcome: "answers-to-read",
    rules: ["E01"],
  });
  expect((await stored(referralId)).tier).toBe("emergency");
});

test("a closed finding no longer holds the tier, and the decision names it, its reason and the answers it rests on", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  expect(await changeTier(clinician, { referralId, version, key: key() }, CHANGE, LATER)).toEqual({
    outcome: "decided",
  });
  const after = await stored(referralId);
  expect(after.reasons).not.toContain("E01");
  expect(after.tier).not.toBe("emergency");
  const [decision] = await owner`
    select kind, reason_code, reason, details -> 'closes' as closes from decisions where referral_id = ${referralId}`;
  expect(decision).toEqual({
    kind: "change-tier",
    reason_code: "examined-normal",
    reason: CHANGE.reason,
    closes: ["E01"],
  });
  const [event] = await owner`
    select e.body -> 'quotes' ->> 0 = a.id::text as quotes_the_answer
    from history_events e, history_events a
    where e.referral_id = ${referralId} and e.kind = 'decision' and a.referral_id = ${referralId} and a.kind = 'answer'`;
  expect(event).toEqual({ quotes_the_answer: true });
});

test("what was lowered opens again when the patient reports it again", async () => {
  const { clinician, patient, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  await changeTier(clinician, { referralId, version, key: key() }, CHANGE, LATER);
  await answerYes(patient, ["severe-breathing"], new Date(NOW.getTime() + 24 * 3_600_000));
  expect(await stored(referralId)).toMatchObject({ tier: "emergency", place: 0 });
});

test("a finding that is not open cannot be closed", async () => {
  const { clinician, referralId } = await decisionCase();
  const { version } = await stored(referralId);
  for (const closes of [["U1"], ["E01", "U1"], []]) {
    const target = { referralId, version, key: key() };
    expect(await changeTier(clinician, target, { ...CHANGE, closes }, LATER)).toEqual({
      outcome: "no-such-finding",
    });
  }
  expect((await stored(referralId)).version).toBe(version);
});
