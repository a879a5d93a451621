import { randomUUID } from "node:crypto";
import { describe, expect, it, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { FLOWS } from "@/lib/checklist/pages";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { sentFields } from "@/lib/checklist/testing/sent-fields";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { QuestionId, YesNoUnsure } from "@/lib/clinical/history/question";
import { PLAN_SAFETY_QUESTIONS, type PlanSafetyQuestion } from "@/lib/clinical/plan/plan-safety";
import { getPlan } from "./get-plan";
import type { PlanAnswer } from "./plan-answers-form";
import { startPlan } from "./start-plan";
import { submitPlanAnswers } from "./submit-plan-answers";

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date("2026-11-24T10:00:00Z");
const TODAY = dayFromIso("2026-11-24");
const on = (day: number) => new Date(NOW.getTime() + day * DAY_MS);
const ALL_NO = PLAN_SAFETY_QUESTIONS.map((question): PlanAnswer => ({ question, value: "no" }));
const allNoBut = (question: PlanSafetyQuestion, value: YesNoUnsure) =>
  ALL_NO.map((answer) => (answer.question === question ? { question, value } : answer));

/** A patient who answered every question of the first checklist with "no", so that nothing was found. */
async function calmPatient() {
  const patient = await createPatient();
  for (const page of FLOWS["first-checklist"]) {
    const fields = sentFields(page, { others: ["no"], twitching: ["no"] });
    await submitChecklistPage(patient.actor, { page, fields, key: randomUUID() }, NOW);
  }
  return patient;
}

function start(actor: PatientActor, now = NOW, key: string = randomUUID()) {
  return startPlan(actor, { key }, now);
}

function report(actor: PatientActor, question: QuestionId, value: string, now = NOW) {
  const id = randomUUID();
  return asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: {
        kind: "checklist-response",
        id,
        checklistId: id,
        page: "test",
        channel: "portal",
      },
      events: [{ kind: "answer", day: TODAY, question, value, since: null, areas: [] }],
      now,
      cause: "test",
    }),
  );
}

const startsOf = (patientId: string) =>
  owner`select day::text from history_events where patient_id = ${patientId} and kind = 'plan-started' order by day`;

test("a plan that is begun is a fact with its audit line, and its review is on day 21 to 28", async () => {
  const { actor, patientId } = await calmPatient();
  expect(await start(actor)).toBe("started");
  expect(await startsOf(patientId)).toEqual([{ day: "2026-11-24" }]);
  const audited = await owner`
    select outcome, resource from audit_events where patient_id = ${patientId} and action = 'start-plan'`;
  expect(audited).toEqual([{ outcome: "allowed", resource: "checklist-response" }]);

  const page = await getPlan(actor, on(3));
  expect(page).toMatchObject({ startedOn: TODAY, mayBegin: false });
  expect(page.plan.review).toEqual({
    state: "waiting",
    opensOn: TODAY + 21,
    closesOn: TODAY + 28,
  });
  const [referral] = await owner`
    select review_on::text from referrals where patient_id = ${patientId}`;
  expect(referral).toEqual({ review_on: "2026-12-15" });
});

test("a plan begun twice is begun once: by the same form, by another one, and by eight at once", async () => {
  const { actor, patientId } = await calmPatient();
  const key = randomUUID();
  const once = await Promise.all(Array.from({ length: 8 }, () => start(actor, NOW, key)));
  expect(new Set(once)).toEqual(new Set(["started"]));
  expect(await start(actor)).toBe("not-now");
  expect(await start(actor, on(27))).toBe("not-now");
  expect(await startsOf(patientId)).toHaveLength(1);
});

test("beginning the plan moves no tier and no deadline", async () => {
  const { actor, patientId } = await calmPatient();
  await report(actor, "palpitations", "yes");
  const current = () => owner`
    select tier, place, deadline_on::text, target_on::text, reasons from referrals where patient_id = ${patientId}`;
  const before = await current();
  expect(before[0]?.deadline_on).not.toBeNull();
  expect(await start(actor)).toBe("started");
  expect(await current()).toEqual(before);
});

describe("the plan is not begun", () => {
  it.each([
    ["severe-breathing", "yes"],
    ["wasting", "yes"],
    ["wants-help", "yes"],
  ] as const)(
    "while %s is open, and its page says that help comes first",
    async (question, value) => {
      const { actor, patientId } = await calmPatient();
      await report(actor, question, value);
      expect(await start(actor)).toBe("not-now");
      expect(await startsOf(patientId)).toEqual([]);
      const { current, mayBegin } = await getPlan(actor, NOW);
      expect({ offer: current.offer, mayBegin }).toEqual({ offer: "help-first", mayBegin: false });
    },
  );

  it("before anything was reported, or while a serious question is open", async () => {
    const { actor, patientId } = await createPatient();
    expect(await start(actor)).toBe("not-now");
    expect((await getPlan(actor, NOW)).current.offer).toBe("nothing-reported");
    await report(actor, "twitching", "yes");
    expect(await start(actor)).toBe("not-now");
    expect((await getPlan(actor, NOW)).current.offer).toBe("questions-first");
    expect(await startsOf(patientId)).toEqual([]);
  });

  it("in a closed case", async () => {
    const { actor, patientId } = await calmPatient();
    await owner`update referrals set status = 'closed', closed_at = now() where patient_id = ${patientId}`;
    expect(await start(actor)).toBe("not-now");
    expect((await getPlan(actor, NOW)).current.isClosed).toBe(true);
  });

  it("by anybody else", async () => {
    const { actor } = await calmPatient();
    const other = await createPatient({ clinicId: actor.clinicId });
    const asOther = { ...actor, patientId: other.patientId };
    await expect(start(asOther)).rejects.toThrow("not who the session belongs to");
    await expect(getPlan(asOther, NOW)).rejects.toThrow("not who the session belongs to");
    const input = { answers: ALL_NO, key: randomUUID() };
    await expect(submitPlanAnswers(asOther, input, NOW)).rejects.toThrow(
      "not who the session belongs to",
    );
  });
});

describe("the questions before water and food", () => {
  const send = (actor: PatientActor, answers: readonly PlanAnswer[], key: string = randomUUID()) =>
    submitPlanAnswers(actor, { answers, key }, NOW);
  const waterOf = async (actor: PatientActor) => {
    const { plan } = await getPlan(actor, NOW);
    const step = plan.steps.find(({ step: name }) => name === "water-and-food");
    return { state: step?.waterAndFood?.state, advice: step?.advice.length };
  };

  it("keep the advice away until all three are answered, and for ever after a yes", async () => {
    const { actor } = await createPatient();
    await report(actor, "heart-failure", "no");
    expect(await waterOf(actor)).toEqual({ state: "not-asked", advice: 0 });
    expect(await send(actor, ALL_NO)).toBe("stored");
    expect(await waterOf(actor)).toEqual({ state: "shown", advice: 4 });
    await send(actor, allNoBut("kidney-disease", "yes"));
    await send(actor, ALL_NO);
    expect(await waterOf(actor)).toEqual({ state: "ask-the-clinic-first", advice: 0 });
    expect((await getPlan(actor, NOW)).answers).toMatchObject({ "heart-failure": "no" });
  });

  it("are stored once for one key, and refused with another body", async () => {
    const { actor, patientId } = await createPatient();
    const key = randomUUID();
    expect(await send(actor, ALL_NO, key)).toBe("stored");
    expect(await send(actor, ALL_NO, key)).toBe("stored");
    expect(await send(actor, allNoBut("heart-failure", "unsure"), key)).toBe("key-reused");
    const answers = await owner`
      select body ->> 'question' as question from history_events where patient_id = ${patientId}`;
    expect(answers).toHaveLength(3);
  });
});

test.each([
  ["better", "started"],
  ["no-change", "not-now"],
  ["worse", "not-now"],
] as const)("after a review that says %s it is %s", async (outcome, begun) => {
  const { actor, patientId } = await calmPatient();
  await start(actor);
  const day = TODAY + 22;
  await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: null },
      events: [
        { kind: "plan-review", day, outcome },
        { kind: "no-twitch", day },
      ],
      now: on(22),
      cause: "test",
    }),
  );
  const { plan, mayBegin } = await getPlan(actor, on(22));
  expect(plan.review).toMatchObject({ state: "answered", outcome });
  expect(mayBegin).toBe(begun === "started");
  expect(await start(actor, on(22))).toBe(begun);
  expect(await startsOf(patientId)).toHaveLength(begun === "started" ? 2 : 1);
});
