import { expect, test } from "vitest";

import { owner } from "@/db/testing/owner";
import { listAdvice } from "@/lib/patient-next/list-advice";
import { type Advice, advisePatient } from "./advise-patient";
import { ASKED, LATER, placeOf } from "./testing/asked-case";
import { targetOf } from "./testing/decide-as";
import { type DecisionCase, decisionCase, key, TODAY } from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

const ADVICE: Advice = {
  words: "Please rest the arm for a week.",
  tests: ["bloods"],
  closes: [],
  reasonCode: "while-waiting",
  reason: "Seen on the ward",
  hasReadAnswers: true,
  examination: null,
};
const EXAMINED = { on: TODAY, found: "Power full" };

async function advise({ clinician, referralId }: DecisionCase, advice: Partial<Advice> = {}) {
  return advisePatient(clinician, await targetOf(referralId), { ...ADVICE, ...advice }, ASKED);
}

test("advice that settles nothing leaves the case in its place with its clock, until it is undone unread", async () => {
  const advised = await decisionCase(["task-grip"]);
  const { clinician, patient, referralId } = advised;
  const before = await placeOf(referralId);
  expect(await advise(advised)).toEqual({ outcome: "decided" });
  const { waits_for: _waits, ...place } = before;
  expect(await placeOf(referralId)).toMatchObject(place);
  expect((await listAdvice(patient, ASKED)).advice).toEqual([]);
  expect((await listAdvice(patient, LATER)).advice).toMatchObject([
    { words: ADVICE.words, tests: ["bloods"], writer: "Dr Chen", writtenAt: ASKED },
  ]);
  const [made] = await owner<{ id: string }[]>`
    select id from decisions where referral_id = ${referralId} and kind = 'advise'`;
  await undoDecision(clinician, { referralId, decisionId: made?.id ?? "", key: key() }, ASKED);
  expect((await listAdvice(patient, LATER)).advice).toEqual([]);
});

test("an emergency is not advised while it stays open, nor closed without an examination of this visit", async () => {
  const emergency = await decisionCase(["severe-breathing"]);
  const { reasons: closes } = await placeOf(emergency.referralId);
  expect(await advise(emergency)).toMatchObject({ outcome: "advice-too-calm" });
  expect(await advise(emergency, { closes, hasReadAnswers: false })).toMatchObject({
    outcome: "advice-answers-to-read",
  });
  expect(await advise(emergency, { closes })).toEqual({ outcome: "needs-second-person" });
  expect(await advise(emergency, { closes: ["Z9"] })).toEqual({ outcome: "advice-closes-unknown" });
  const longAgo = { ...EXAMINED, on: TODAY - 30 };
  expect(await advise(emergency, { closes, examination: longAgo })).toEqual({
    outcome: "not-examined-now",
  });
  expect((await listAdvice(emergency.patient, LATER)).advice).toEqual([]);
  expect(await placeOf(emergency.referralId)).toMatchObject({ tier: "emergency" });
  const examined = await advise(emergency, { closes, examination: EXAMINED });
  expect(examined).toEqual({ outcome: "decided" });
});

test("advice that settles an urgent case counts as a lowering of it", async () => {
  const urgent = await decisionCase(["task-grip"]);
  const { reasons: closes } = await placeOf(urgent.referralId);
  expect(await advise(urgent, { closes })).toEqual({ outcome: "needs-second-person" });
});
