import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { checklist, DAY_0, entry, type TestEvent } from "@/lib/clinical/triage/testing/events";
import { instantIn } from "@/lib/format/zoned-day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

import { reAssessDue } from "./re-assess-due";

const ZONE = "Europe/Berlin";
const ARM = "forearm:right";
const morningOf = (count: number) => instantIn(ZONE, DAY_0 + count, "06:00");
const eveningOf = (count: number) => instantIn(ZONE, DAY_0 + count, "20:00");

function report(actor: PatientActor, count: number, events: readonly TestEvent[]) {
  const day = DAY_0 + count;
  return asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: null },
      events: events.map(({ id: _id, recordedOn: _on, ...event }) => event as NewHistoryEvent),
      now: eveningOf(count),
      cause: "submit-journal-entry",
    }),
  );
}

/** What the queue shows of this patient each morning after the worker has looked, where it differs from the day before. */
async function changes(actor: PatientActor, from: number, to: number) {
  const seen: [number, string][] = [];
  let last = "";
  for (let count = from; count <= to; count += 1) {
    await reAssessDue(morningOf(count));
    const [row] = await owner`
      select tier, information, overdue, reasons from referrals
      where patient_id = ${actor.patientId}`;
    const { tier, information, overdue, reasons } = row ?? {};
    const now = `${tier ?? "none"} ${information} ${overdue} ${reasons}`;
    if (now !== last) seen.push([count, now]);
    last = now;
  }
  return seen;
}

test("days 14, 15 and 28 reach the queue although nobody writes on them", async () => {
  const { actor } = await createPatient({ zone: ZONE });
  await report(actor, 0, [
    ...checklist(DAY_0, { onset: DAY_0, places: [ARM], answers: { "changes-tried": "yes" } }),
    { kind: "plan-started", day: DAY_0 },
  ]);
  await report(actor, 10, entry(DAY_0 + 10, ARM));
  expect(await changes(actor, 11, 20)).toEqual([
    [11, "self-care complete no C1"],
    [14, "monitor complete no M1"],
    [15, "monitor complete no M1,M2"],
  ]);
  await report(actor, 20, entry(DAY_0 + 20, ARM));
  expect(await changes(actor, 21, 34)).toEqual([
    [21, "monitor complete no M1,M2"],
    [28, "none more-needed no M1,M2"],
  ]);
});

test("target and breach reach the queue on their day, with one message each", async () => {
  const { actor } = await createPatient({ zone: ZONE });
  await report(actor, 0, checklist(DAY_0, { onset: DAY_0, places: [ARM] }));
  await report(actor, 3, entry(DAY_0 + 3, ARM, "shoulder:right"));
  await report(actor, 5, entry(DAY_0 + 5, "shoulder:right"));
  const overdue = (await changes(actor, 6, 40)).flatMap(([count, shown]) => {
    const [tier, , state] = shown.split(" ");
    return state === "no" ? [] : [[count, tier, state]];
  });
  expect(overdue[0]).toEqual([18, "soon", "target"]);
  expect(overdue.find(([, , state]) => state === "breach")).toEqual([25, "soon", "breach"]);
  const messages = await owner`
    select body ->> 'overdue' as overdue from outbox_messages
    where patient_id = ${actor.patientId} and kind = 'overdue' order by created_at`;
  expect(messages.map((message) => message.overdue)).toEqual(["target", "breach"]);
});
