import { randomUUID } from "node:crypto";
import { describe, expect, it, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { getAlert } from "./get-unread-alert";
import type { PageId } from "./pages";
import { submitChecklistPage } from "./submit-checklist-page";
import { sentFields } from "./testing/sent-fields";

const START = new Date("2026-11-24T10:00:00Z").getTime();
const OTHERS = { others: ["no"] };
const CHANGE = { ...OTHERS, "bladder-change": ["yes"] };
const OLD = {
  ...CHANGE,
  "bladder-change-weeks": ["over-four-weeks"],
  "bladder-change-worse": ["no"],
};
type Fields = Readonly<Record<string, readonly string[]>>;

function submit(actor: PatientActor, page: PageId, fields: Fields, minutes = 0) {
  const now = new Date(START + minutes * 60_000);
  return submitChecklistPage(
    actor,
    { page, fields: sentFields(page, fields), key: randomUUID() },
    now,
  );
}

async function onThePageOfFeeling() {
  const patient = await createPatient();
  await submit(patient.actor, "emergency-breathing", OTHERS);
  await submit(patient.actor, "emergency-weakness", OTHERS);
  return patient;
}

async function placeOf(patientId: string) {
  const [referral] = await owner`select tier, band from referrals where patient_id = ${patientId}`;
  return referral;
}

describe("a bladder change", () => {
  it.each<[string, Fields]>([
    ["of which nothing more is said", CHANGE],
    ["of which nobody says whether it is worse", { ...OLD, "bladder-change-worse": [] }],
    ["of under four weeks", { ...OLD, "bladder-change-weeks": ["under-four-weeks"] }],
    ["of over four weeks that is worse", { ...OLD, "bladder-change-worse": ["yes"] }],
    ["of over four weeks, not sure whether worse", { ...OLD, "bladder-change-worse": ["unsure"] }],
    ["that is not sure", { ...OTHERS, "bladder-change": ["unsure"] }],
    ["beside numbness between the legs", { ...OLD, "saddle-numbness": ["yes"] }],
    ["beside walking that is worse", { ...OLD, "walking-worse-with-spine-pain": ["yes"] }],
  ])("%s stops the patient at once", async (_about, fields) => {
    const { actor, patientId } = await onThePageOfFeeling();
    expect(await submit(actor, "emergency-feeling", fields, 1)).toMatchObject({ hasAlert: true });
    expect(await placeOf(patientId)).toMatchObject({ tier: "emergency" });
    expect(await getAlert(actor)).not.toBeNull();
  });

  it("of over four weeks and no worse goes on with the questions, and is urgent", async () => {
    const { actor, patientId } = await onThePageOfFeeling();
    expect(await submit(actor, "emergency-feeling", OLD, 1)).toEqual({
      outcome: "stored",
      next: "emergency-body",
      hasAlert: false,
    });
    expect(await placeOf(patientId)).toEqual({ tier: "urgent", band: "a" });
    expect(await getAlert(actor)).toBeNull();
  });
});

test("an old bladder change beside none of these stops who reported weak legs before", async () => {
  const { actor, patientId } = await onThePageOfFeeling();
  await submit(actor, "emergency-feeling", OTHERS, 1);
  await submit(actor, "emergency-body", OTHERS, 2);
  await submit(actor, "twitching", { twitching: ["no"] }, 3);
  await submit(actor, "arms", OTHERS, 4);
  const legs = { ...OTHERS, "task-stairs": ["yes"], "stairs-degree": ["with-effort"] };
  expect(await submit(actor, "legs", legs, 5)).toMatchObject({ hasAlert: false });
  const page = "emergency-feeling" as const;
  const fields = { ...sentFields(page, OTHERS), ...OLD };
  const contradicted = { page, fields, key: randomUUID() };
  expect(
    await submitChecklistPage(actor, contradicted, new Date(START + 6 * 60_000)),
  ).toMatchObject({ outcome: "stored", hasAlert: true });
  expect(await placeOf(patientId)).toMatchObject({ tier: "emergency" });
});

test("weak legs reported after an old bladder change stop the patient on their own page", async () => {
  const { actor, patientId } = await onThePageOfFeeling();
  await submit(actor, "emergency-feeling", OLD, 1);
  await submit(actor, "emergency-body", OTHERS, 2);
  await submit(actor, "twitching", { twitching: ["no"] }, 3);
  expect(await submit(actor, "arms", OTHERS, 4)).toMatchObject({ hasAlert: false });
  const legs = { ...OTHERS, "task-stairs": ["yes"], "stairs-degree": ["with-effort"] };
  expect(await submit(actor, "legs", legs, 5)).toMatchObject({ hasAlert: true });
  expect(await placeOf(patientId)).toMatchObject({ tier: "emergency" });
  expect(await getAlert(actor)).toMatchObject({ rules: [{ route: "department" }] });
});
