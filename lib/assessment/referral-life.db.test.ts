import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, PatientActor } from "@/lib/actor";
import {
  answer,
  checklist,
  DAY_0,
  entry,
  type TestEvent,
} from "@/lib/clinical/triage/testing/events";
import { instantIn } from "@/lib/format/zoned-day";
import { getHistory } from "@/lib/record/get-history";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { recordAndAssess } from "./record-and-assess";
import { sourceOf } from "./testing/source-of";

const ZONE = "Europe/Berlin";
const noonOf = (count: number) => instantIn(ZONE, DAY_0 + count, "12:00");

function report(
  actor: PatientActor | ClinicianActor,
  patientId: string,
  count: number,
  events: readonly TestEvent[],
) {
  const now = noonOf(count);
  return asActor(actor, async (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: await sourceOf(tx, { patientId, events, on: DAY_0 + count, now }),
      events: events.map(({ id: _id, recordedOn: _on, ...event }) => event as NewHistoryEvent),
      now,
      cause: "test",
    }),
  );
}

const CALM = checklist(DAY_0, { onset: DAY_0, places: ["calf:left"] });
const WEAK = (count: number) => answer(DAY_0 + count, "task-grip", "yes");

/** A calf, then a second one on two days: spread that its patient can take back. */
async function spreadCase() {
  const { actor, patientId, clinicId } = await createPatient({ zone: ZONE });
  await report(actor, patientId, 0, CALM);
  await report(actor, patientId, 3, entry(DAY_0 + 3, "calf:left", "calf:right"));
  const { assessment } = await report(actor, patientId, 5, entry(DAY_0 + 5, "calf:right"));
  const sightings = await owner`
    select id from history_events where patient_id = ${patientId} and kind = 'twitch'
    and body -> 'area' ->> 'side' = 'right'`;
  const takeBack = sightings.map(
    ({ id }): TestEvent => ({ kind: "correction", day: DAY_0 + 6, corrects: id }),
  );
  return { actor, patientId, clinicId, assessment, takeBack };
}

async function referralsOf(patientId: string) {
  return owner`
    select id, status, tier, place, reasons, deadline_on::text, previous_referral_id
    from referrals where patient_id = ${patientId} order by opened_at`;
}

test("a finding that a correction takes away keeps its place and its deadline", async () => {
  const { actor, patientId, assessment, takeBack } = await spreadCase();
  expect(assessment).toMatchObject({ tier: "soon", place: 6 });
  const [before] = await referralsOf(patientId);

  const corrected = await report(actor, patientId, 6, takeBack);
  expect(corrected.assessment.tier).toBe("self-care");
  expect(corrected.current).toMatchObject({ tier: "soon", place: 6 });
  const [after] = await referralsOf(patientId);
  expect(after).toMatchObject({
    tier: "soon",
    place: before?.place,
    deadline_on: before?.deadline_on,
  });
  expect(after?.reasons).toContain("S1");
});

test("only a decision that names it lets a latched finding go", async () => {
  const { actor, patientId, clinicId, takeBack } = await spreadCase();
  await report(actor, patientId, 6, takeBack);
  const clinician = await createStaff(clinicId, "clinician");
  const lower = (closes: readonly string[], count: number) =>
    report(clinician, patientId, count, [
      { kind: "decision", decision: "change-tier", day: DAY_0 + count, closes, quotes: [] },
    ]);

  const other = await lower(["M1"], 7);
  expect(other.current.tier).toBe("soon");
  const { reasons } = (await referralsOf(patientId))[0] ?? { reasons: [] };
  const named = await lower(reasons, 8);
  expect(named.current.tier).not.toBe("soon");
});

test("after a closed referral an ordinary entry opens none, and a new urgent finding opens one that names the old", async () => {
  const { actor, patientId } = await createPatient({ zone: ZONE });
  const first = await report(actor, patientId, 0, CALM);
  expect(first.openedReferral).toBe(true);
  await owner`
    update referrals set status = 'closed', closed_at = now() where id = ${first.referralId}`;

  const calm = await report(actor, patientId, 2, entry(DAY_0 + 2, "calf:left"));
  expect(calm).toMatchObject({ referralId: first.referralId, openedReferral: false });
  const back = await report(actor, patientId, 4, [WEAK(4)]);
  expect(back.openedReferral).toBe(true);
  expect(await referralsOf(patientId)).toMatchObject([
    { id: first.referralId, status: "closed" },
    { id: back.referralId, status: "open", previous_referral_id: first.referralId },
  ]);

  const more = await report(actor, patientId, 5, entry(DAY_0 + 5, "calf:left"));
  expect(more).toMatchObject({ referralId: back.referralId, openedReferral: false });
});

test.each<[string, (day: number) => TestEvent[]]>([
  ["words of an emergency in a note", (day) => [{ kind: "text", day, flagged: true }]],
  [
    "a change of which nothing more was reported",
    (day) => [{ kind: "checklist", day, state: "raised" }],
  ],
  ["a 'not sure' to a serious question", (day) => [answer(day, "task-grip", "unsure")]],
])(
  "after a closed referral %s opens one: it is not yet known whether it is serious",
  async (_reported, events) => {
    const { actor, patientId } = await createPatient({ zone: ZONE });
    const first = await report(actor, patientId, 0, CALM);
    await owner`
    update referrals set status = 'closed', closed_at = now() where id = ${first.referralId}`;
    const back = await report(actor, patientId, 2, [
      ...entry(DAY_0 + 2, "calf:left"),
      ...events(DAY_0 + 2),
    ]);
    expect(back.openedReferral).toBe(true);
    const later = await report(actor, patientId, 3, entry(DAY_0 + 3, "calf:left"));
    expect(later).toMatchObject({ referralId: back.referralId, openedReferral: false });

    await owner`
    update referrals set status = 'closed', closed_at = now() where id = ${back.referralId}`;
    const calm = await report(actor, patientId, 4, entry(DAY_0 + 4, "calf:left"));
    expect(calm).toMatchObject({ referralId: back.referralId, openedReferral: false });
  },
);

test("the history can be read as it was known at an earlier moment", async () => {
  const { actor, patientId } = await createPatient({ zone: ZONE });
  await report(actor, patientId, 0, CALM);
  await report(actor, patientId, 4, [WEAK(1)]);

  const read = (knownAt?: Date) =>
    asActor(actor, (tx) =>
      getHistory(tx, actor.clinicId, patientId, knownAt === undefined ? {} : { knownAt }),
    );
  expect((await read(noonOf(3)))?.events).toHaveLength(CALM.length);
  const now = await read();
  expect(now?.events).toHaveLength(CALM.length + 1);
  expect(now?.events.find(({ recordedOn, day }) => recordedOn > day)).toMatchObject({
    question: "task-grip",
    day: DAY_0 + 1,
    recordedOn: DAY_0 + 4,
  });
});

test("a history of another patient reads as nobody's", async () => {
  const { actor } = await createPatient();
  const other = await createPatient();
  const read = asActor(actor, (tx) => getHistory(tx, other.clinicId, other.patientId));
  expect(await read).toBeNull();
  await expect(report(actor, other.patientId, 0, CALM)).rejects.toThrow("does not reach");
});
