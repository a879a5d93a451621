import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { checklist } from "@/lib/clinical/triage/testing/events";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { getEntryPage } from "./get-entry-page";

const NOW = new Date("2026-11-24T10:00:00Z");
const TODAY = dayFromIso("2026-11-24");
const on = (day: number) => new Date(NOW.getTime() + day * 24 * 60 * 60 * 1000);

/** The patient's answers were all calm, and `more` was reported beside them. */
function report(actor: PatientActor, more: readonly NewHistoryEvent[], day = 0) {
  return asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: {
        kind: "journal-entry",
        id: randomUUID(),
        day: TODAY + day,
        channel: "portal",
        note: null,
      },
      events:
        day === 0 ? [...checklist(TODAY, { onset: TODAY, places: ["calf:left"] }), ...more] : more,
      now: on(day),
      cause: "test",
    }),
  );
}

const askedOn = async (actor: PatientActor, day: number) =>
  (await getEntryPage(actor, on(day))).review;

test("three weeks after the home steps were begun it is asked how they went, until it is answered", async () => {
  const { actor } = await createPatient();
  await report(actor, [{ kind: "plan-started", day: TODAY }]);
  expect(await Promise.all([20, 21, 28, 40].map((day) => askedOn(actor, day)))).toEqual([
    null,
    "plan",
    "plan",
    "plan",
  ]);
  await report(actor, [{ kind: "plan-review", day: TODAY + 22, outcome: "better" }], 22);
  expect(await askedOn(actor, 23)).toBeNull();
});

test("who never began the home steps is asked without a word about them", async () => {
  const { actor } = await createPatient();
  await report(actor, []);
  expect(await askedOn(actor, 28)).toBe("twitching");
});
