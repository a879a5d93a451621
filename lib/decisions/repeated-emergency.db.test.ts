import { expect, test } from "vitest";

import { recordCall } from "./record-call";
import {
  answerWith,
  answerYes,
  decisionCase,
  key,
  NOW,
  stored,
  writeNote,
} from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);
const NEXT_DAY = new Date(NOW.getTime() + 24 * 3_600_000);

/** A patient who reported that they cannot breathe, and by how much the version grows with what `happens` then. */
async function reported() {
  const decided = await decisionCase(["severe-breathing"]);
  const { referralId } = decided;
  const growthBy = async (happens: () => Promise<unknown>) => {
    const { version } = await stored(referralId);
    await happens();
    return (await stored(referralId)).version - version;
  };
  return { ...decided, growthBy };
}

test("an emergency that is reported again the same day keeps the version, however often", async () => {
  const { patient, growthBy } = await reported();
  const again = async () => {
    for (let time = 0; time < 5; time += 1) await answerYes(patient, ["severe-breathing"], LATER);
  };
  expect(await growthBy(again)).toBe(0);
});

test("another emergency, alone or beside it, raises the version", async () => {
  const { patient, growthBy } = await reported();
  const both = () => answerYes(patient, ["severe-breathing", "cannot-swallow"], LATER);
  expect(await growthBy(both)).toBe(1);
  expect(await growthBy(both)).toBe(0);
  expect(await growthBy(() => answerYes(patient, ["self-harm"], LATER))).toBe(1);
});

test("the same after another answer to the question raises it", async () => {
  const { patient, growthBy } = await reported();
  await answerWith("unsure", patient, ["severe-breathing"], LATER);
  expect(await growthBy(() => answerYes(patient, ["severe-breathing"], LATER))).toBe(1);
});

test("the same on another day raises it once", async () => {
  const { patient, growthBy } = await reported();
  const again = () => answerYes(patient, ["severe-breathing"], NEXT_DAY);
  expect(await growthBy(again)).toBe(1);
  expect(await growthBy(again)).toBe(0);
});

test("the same after the clinic called raises it once", async () => {
  const { patient, clinician, referralId, growthBy } = await reported();
  await recordCall(clinician, { referralId, key: key() }, "does-not-go", LATER);
  const again = () => answerYes(patient, ["severe-breathing"], LATER);
  expect(await growthBy(again)).toBe(1);
  expect(await growthBy(again)).toBe(0);
});

test("words of an emergency raise it, the same words again do not, and other words do", async () => {
  const { patient, growthBy } = await reported();
  expect(await growthBy(() => writeNote(patient, true, "I cannot breathe"))).toBe(1);
  expect(await growthBy(() => writeNote(patient, true, "I cannot breathe"))).toBe(0);
  expect(await growthBy(() => writeNote(patient, true, "I cannot breathe lying down"))).toBe(1);
});
