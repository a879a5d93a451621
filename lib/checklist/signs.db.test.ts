import { randomUUID } from "node:crypto";
import { describe, expect, it, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { acknowledgeAlert } from "./acknowledge-alert";
import { getChecklistPage } from "./get-checklist-page";
import { getAlert } from "./get-unread-alert";
import { SIGNS_WORDING } from "./signs";
import { submitChecklistPage } from "./submit-checklist-page";

const START = new Date("2026-11-24T10:00:00Z").getTime();
const at = (minutes: number) => new Date(START + minutes * 60_000);
const PAGE = "emergency-breathing";
const SIGNS = ["severe-breathing", "breathless-at-rest", "cannot-swallow", "sudden-confusion"];
const NONE = { others: ["no"], wording: [SIGNS_WORDING], shown: [SIGNS.join(" ")] };
type Fields = Readonly<Record<string, readonly string[]>>;

function submit(actor: PatientActor, fields: Fields, minutes = 0, key: string = randomUUID()) {
  return submitChecklistPage(actor, { page: PAGE, fields, key }, at(minutes));
}

async function readIt(actor: PatientActor, minutes: number) {
  const shown = (await getAlert(actor))?.events ?? [];
  await acknowledgeAlert(actor, { key: randomUUID(), shown }, at(minutes));
}

const answersOf = async (patientId: string) =>
  owner`
    select e.body ->> 'question' as question, e.body ->> 'value' as value, r.wording
    from history_events e join checklist_responses r on r.id = e.checklist_response_id
    where e.patient_id = ${patientId} and e.kind = 'answer' order by e.recorded_at, question`;

test("none of these is stored as a no to exactly the sentences shown, with their version", async () => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor, NONE)).toMatchObject({
    outcome: "stored",
    next: "emergency-weakness",
  });
  expect(await answersOf(patientId)).toEqual(
    SIGNS.toSorted().map((question) => ({ question, value: "no", wording: SIGNS_WORDING })),
  );
});

test.each<[string, Fields]>([
  ["of another version", { ...NONE, wording: ["en-0"] }],
  ["without a version", { ...NONE, wording: [] }],
  ["that shows nothing", { ...NONE, shown: [] }],
  ["that shows a sign of another page", { ...NONE, shown: ["severe-breathing dark-urine"] }],
  ["that shows what is no sign", { ...NONE, shown: [`${SIGNS.join(" ")} worry`] }],
])("none of these on a page %s is refused, and nothing is stored", async (_about, fields) => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor, fields)).toEqual({
    outcome: "refused",
    problems: { "severe-breathing": "signs-changed" },
  });
  expect(await answersOf(patientId)).toEqual([]);
});

test("none of these on fewer signs than wait denies none of them", async () => {
  const { actor, patientId } = await createPatient();
  const shown = ["breathless-at-rest cannot-swallow"];
  expect(await submit(actor, { ...NONE, shown })).toEqual({
    outcome: "refused",
    problems: { "severe-breathing": "signs-missing" },
  });
  expect(await answersOf(patientId)).toEqual([]);
});

test("nothing ticked and nothing denied is unanswered, and refused once", async () => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor, { ...NONE, others: [] })).toEqual({
    outcome: "refused",
    problems: { "severe-breathing": "signs-missing" },
  });
  expect(await answersOf(patientId)).toEqual([]);
});

describe("a tick", () => {
  it.each([
    ["alone is a yes", ["ticked"], "yes"],
    ["with yes is a yes", ["ticked", "yes"], "yes"],
    ["with not sure is not sure", ["ticked", "unsure"], "unsure"],
  ])("%s, stops at once, and leaves the others to be asked", async (_about, sent, value) => {
    const { actor, patientId } = await createPatient();
    const fields = { ...NONE, others: [], "cannot-swallow": sent };
    expect(await submit(actor, fields)).toEqual({ outcome: "stored", next: PAGE, hasAlert: true });
    expect(await answersOf(patientId)).toMatchObject([{ question: "cannot-swallow", value }]);
    await readIt(actor, 1);
    const signs = SIGNS.filter((sign) => sign !== "cannot-swallow");
    expect(await getChecklistPage(actor, PAGE, at(2))).toMatchObject({ kind: "page", signs });
    const rest = { ...NONE, shown: [signs.join(" ")] };
    expect(await submit(actor, rest, 3)).toMatchObject({
      next: "emergency-weakness",
      hasAlert: false,
    });
  });

  it("beside none of these is acted on, and takes no no from it", async () => {
    const { actor, patientId } = await createPatient();
    const fields = { ...NONE, "cannot-swallow": ["ticked", "yes"] };
    expect(await submit(actor, fields)).toEqual({ outcome: "stored", next: PAGE, hasAlert: true });
    expect(await answersOf(patientId)).toMatchObject([
      { question: "cannot-swallow", value: "yes" },
    ]);
  });

  it("on a page of another version is acted on, whatever else is not taken", async () => {
    const { actor, patientId } = await createPatient();
    const fields = { wording: ["en-0"], "cannot-swallow": ["ticked"], "severe-breathing": ["no"] };
    expect(await submit(actor, fields)).toMatchObject({ outcome: "stored", hasAlert: true });
    expect(await answersOf(patientId)).toEqual([
      { question: "cannot-swallow", value: "yes", wording: null },
    ]);
  });
});

test("an old bladder change beside none of these is refused and nothing is stored; by itself it is kept, and the others are asked again", async () => {
  const { actor, patientId } = await createPatient();
  await submit(actor, NONE);
  const key = randomUUID();
  const send = (page: "emergency-weakness" | "emergency-feeling", fields: Fields) =>
    submitChecklistPage(
      actor,
      { page, fields, key: page === "emergency-feeling" ? key : randomUUID() },
      at(1),
    );
  await send("emergency-weakness", {
    ...NONE,
    shown: ["sudden-weakness recent-slur-face-or-vision both-sides-weaker limb-weak-within-days"],
  });
  const ticked = {
    ...NONE,
    shown: ["numbness-spreading walking-worse-with-spine-pain saddle-numbness bladder-change"],
    "bladder-change": ["ticked", "yes"],
    "bladder-change-weeks": ["over-four-weeks"],
    "bladder-change-worse": ["no"],
  };
  const before = await answersOf(patientId);
  expect(await send("emergency-feeling", ticked)).toEqual({
    outcome: "refused",
    problems: { "bladder-change": "signs-contradicted" },
  });
  expect(await answersOf(patientId)).toEqual(before);
  // The same form, sent again by "Continue": the refusal used up no key.
  expect(await send("emergency-feeling", { ...ticked, others: [] })).toEqual({
    outcome: "stored",
    next: "emergency-feeling",
    hasAlert: false,
  });
  const answers = await answersOf(patientId);
  expect(answers).toContainEqual(
    expect.objectContaining({ question: "bladder-change", value: "yes" }),
  );
  expect(answers.map(({ question }) => question)).not.toContain("saddle-numbness");
  const [referral] = await owner`select tier from referrals where patient_id = ${patientId}`;
  expect(referral).toEqual({ tier: "urgent" });
});

test("of a tick that was taken back the answer below is left: none of these denies an old bladder change, and never an emergency", async () => {
  const { actor, patientId } = await createPatient();
  await submit(actor, NONE);
  const send = (fields: Fields) =>
    submitChecklistPage(actor, { page: "emergency-feeling", fields, key: randomUUID() }, at(1));
  const takenBack = { ...OLD_CHANGE, "bladder-change": ["yes"] };
  expect(await send({ ...takenBack, "bladder-change-worse": ["yes"] })).toMatchObject({
    hasAlert: true,
  });
  const { actor: other, patientId: otherId } = await createPatient();
  await submit(other, NONE);
  const weakness = "sudden-weakness recent-slur-face-or-vision both-sides-weaker";
  const none = { ...NONE, shown: [`${weakness} limb-weak-within-days`] };
  const before = { page: "emergency-weakness", fields: none, key: randomUUID() } as const;
  await submitChecklistPage(other, before, at(0));
  const input = { page: "emergency-feeling", fields: takenBack, key: randomUUID() } as const;
  expect(await submitChecklistPage(other, input, at(1))).toMatchObject({
    outcome: "stored",
    hasAlert: false,
  });
  const change = expect.objectContaining({ question: "bladder-change", value: "no" });
  expect(await answersOf(otherId)).toContainEqual(change);
  expect(await answersOf(patientId)).not.toContainEqual(change);
});

const CHANGE = {
  ...NONE,
  shown: ["numbness-spreading walking-worse-with-spine-pain saddle-numbness bladder-change"],
  "bladder-change": ["ticked", "yes"],
};
const OLD_CHANGE = {
  ...CHANGE,
  "bladder-change-weeks": ["over-four-weeks"],
  "bladder-change-worse": ["no"],
};

test.each<[string, Fields]>([
  ["of under four weeks", { ...OLD_CHANGE, "bladder-change-weeks": ["under-four-weeks"] }],
  ["of over four weeks that is worse", { ...OLD_CHANGE, "bladder-change-worse": ["yes"] }],
  ["of which nothing more is said", CHANGE],
  ["beside numbness between the legs", { ...OLD_CHANGE, "saddle-numbness": ["ticked"] }],
])(
  "a bladder change %s beside none of these stops at once, and denies nothing",
  async (_about, fields) => {
    const { actor, patientId } = await createPatient();
    await submit(actor, NONE);
    const input = { page: "emergency-feeling", fields, key: randomUUID() } as const;
    expect(await submitChecklistPage(actor, input, at(1))).toMatchObject({
      outcome: "stored",
      hasAlert: true,
    });
    const answers = await answersOf(patientId);
    expect(answers).toContainEqual(
      expect.objectContaining({ question: "bladder-change", value: "yes" }),
    );
    expect(answers.map(({ question }) => question)).not.toContain("walking-worse-with-spine-pain");
  },
);

test.each(["a new form", "the same form"])(
  "the same emergency answer on %s, given again after its alert was read, raises it again",
  async (which) => {
    const { actor, patientId } = await createPatient();
    const key = randomUUID();
    const fields = { ...NONE, others: [], "cannot-swallow": ["ticked", "yes"] };
    await submit(actor, fields, 0, key);
    // Before it was read, a repetition is none.
    await submit(actor, fields, 1, key);
    expect(await answersOf(patientId)).toHaveLength(1);
    await readIt(actor, 2);
    expect(await getAlert(actor)).toBeNull();
    const again = which === "the same form" ? key : randomUUID();
    expect(await submit(actor, fields, 3, again)).toMatchObject({
      outcome: "stored",
      hasAlert: true,
    });
    expect(await getAlert(actor)).toMatchObject({
      answers: [{ question: "cannot-swallow", value: "yes" }],
    });
    await readIt(actor, 4);
    expect(await getAlert(actor)).toBeNull();
  },
);
