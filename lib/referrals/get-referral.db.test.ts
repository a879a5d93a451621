import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER } from "@/lib/queue/queue-filter";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

import { getCounterfactual } from "./get-counterfactual";
import { getReferral } from "./get-referral";

const NOW = new Date("2026-11-24T10:00:00Z");
const TODAY = dayFromIso("2026-11-24");

/** The patient writes about a day, with a twitch in the right forearm. */
function writeAbout(actor: PatientActor, day: number, note: string | null, now = NOW) {
  const twitch: NewHistoryEvent = {
    kind: "twitch",
    day,
    area: { site: "forearm", side: "right" },
    confirmed: false,
    duration: null,
    timesOfDay: [],
    triggers: [],
  };
  return asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note },
      events: [twitch],
      now,
      cause: "submit-journal-entry",
    }),
  );
}

const viewsOf = (referralId: string) => owner<{ actor: string; outcome: string }[]>`
  select actor_person_id as actor, outcome from audit_events
  where action = 'view-referral' and resource_id = ${referralId} order by id`;

test("a referral shows what the patient wrote to the letter, and a day reported late says so", async () => {
  const { clinicId, actor } = await createPatient({ name: "Ewa Kowalska" });
  const clinician = await createStaff(clinicId, "clinician");
  const note = "It “jumps” – like  a fish\nunder the skin; <b>not</b> painful";
  const { referralId } = await writeAbout(actor, TODAY - 3, note);
  await writeAbout(actor, TODAY, null);

  const record = await getReferral(clinician, referralId, NOW);
  expect(record?.patient.name).toBe("Ewa Kowalska");
  expect(record?.journal().map((row) => row.kind)).toEqual(["day", "gap", "day"]);
  const [today, , late] = record?.journal() ?? [];
  expect(today).toMatchObject({ day: { day: TODAY, notes: [], addedOn: null } });
  expect(late).toMatchObject({
    day: { day: TODAY - 3, notes: [{ words: note, isCurrent: true }], addedOn: TODAY },
  });
  expect(record?.assessment?.result.asOf).toBe(TODAY);
});

test("who opened a record is in the audit, every time", async () => {
  const { clinicId, actor } = await createPatient();
  const [one, other] = [
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "clinician"),
  ];
  const { referralId } = await writeAbout(actor, TODAY, null);
  await getReferral(one, referralId, NOW);
  await getReferral(other, referralId, NOW);
  await getReferral(one, referralId, NOW);
  expect((await viewsOf(referralId)).map((view) => view.actor)).toEqual([
    one.personId,
    other.personId,
    one.personId,
  ]);
});

test("another clinic's referral is null, as one that does not exist, and the audit says who asked", async () => {
  const { actor } = await createPatient();
  const stranger = await createStaff(await createClinic(), "clinician");
  const { referralId } = await writeAbout(actor, TODAY, null);
  expect(await getReferral(stranger, referralId, NOW)).toBeNull();
  expect(await getReferral(stranger, randomUUID(), NOW)).toBeNull();
  expect(await viewsOf(referralId)).toEqual([{ actor: stranger.personId, outcome: "denied" }]);
});

/** What there is new in the only row of the queue since a clinician looked last. */
const newsFor = async (clinician: ClinicianActor) =>
  (await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW)).rows[0]?.news;

test("what is new since a clinician's last look is shown to them alone, by what was stored and not by clocks", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const colleague = await createStaff(clinicId, "clinician");
  const { referralId } = await writeAbout(actor, TODAY - 1, null);
  expect(await newsFor(clinician)).toBeNull();
  await getReferral(clinician, referralId, NOW);
  expect(await newsFor(clinician)).toEqual({ reasons: [], areas: 0, entries: 0 });

  // On the clock of a server that is an hour behind.
  await writeAbout(actor, TODAY, null, new Date(NOW.getTime() - 3_600_000));
  expect(await newsFor(clinician)).toEqual({ reasons: [], areas: 0, entries: 1 });
  expect(await newsFor(colleague)).toBeNull();
  await getReferral(clinician, referralId, NOW);
  expect(await newsFor(clinician)).toEqual({ reasons: [], areas: 0, entries: 0 });
});

test("the audit line of a look names the assessment that was shown", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const { referralId, assessmentId } = await writeAbout(actor, TODAY, null);
  await getReferral(clinician, referralId, NOW);
  const [line] = await owner`
    select assessment_id from audit_events where action = 'view-referral' and resource_id = ${referralId}`;
  expect(line).toEqual({ assessment_id: assessmentId });
});

test("a clinician reads their own lines of the audit, and nobody else's", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const colleague = await createStaff(clinicId, "clinician");
  const { referralId } = await writeAbout(actor, TODAY, null);
  for (const one of [clinician, colleague]) await getReferral(one, referralId, NOW);
  const lines = await asActor(clinician, (tx) => tx.query.auditEvents.findMany());
  expect(lines.map(({ actorPersonId }) => actorPersonId)).toEqual([clinician.personId]);
});

test("the page's grid, series and body come with the record, in the window that is asked for", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const { referralId } = await writeAbout(actor, TODAY - 40, null);
  await writeAbout(actor, TODAY, null);
  const usual = await getReferral(clinician, referralId, NOW);
  expect(usual?.spread().window).toBe("13-weeks");
  expect(usual?.spread().lanes.points.at(0)?.day).toBe(TODAY - 40);
  const short = await getReferral(clinician, referralId, NOW, "4-weeks");
  expect(short?.spread().lanes.points.every(({ day }) => day > TODAY - 28)).toBe(true);
  expect(short?.spread().lanes.points.at(-1)?.day).toBe(TODAY);
  expect(short?.spread().lanes.columns).toHaveLength(28);
  expect(short?.spread().body).toEqual(usual?.spread().body);
  expect(short?.explained.map(({ rule }) => rule.id)).toEqual(
    short?.findings.map(({ rule }) => rule),
  );
});

test("what would change a case is a look at it: audited for its own clinic, null and denied for another", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const stranger = await createStaff(await createClinic(), "clinician");
  const { referralId } = await writeAbout(actor, TODAY, null);
  const record = await getCounterfactual(clinician, referralId, NOW);
  expect(record?.found.raises.length).toBeGreaterThan(0);
  expect(await getCounterfactual(stranger, referralId, NOW)).toBeNull();
  expect(await viewsOf(referralId)).toEqual([
    { actor: clinician.personId, outcome: "allowed" },
    { actor: stranger.personId, outcome: "denied" },
  ]);
});

test("when its reader looked before is their own look, and none of this sitting", async () => {
  const { clinicId, actor } = await createPatient();
  const [reader, colleague] = [
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "clinician"),
  ];
  const { referralId } = await writeAbout(actor, TODAY, null);
  const lookAfter = async (minutes: number, who = reader) =>
    (await getReferral(who, referralId, new Date(Date.now() + minutes * 60_000)))?.lastLookAt;
  expect(await lookAfter(0)).toBeNull();
  expect(await lookAfter(29)).toBeNull();
  expect(await lookAfter(31)).toBeInstanceOf(Date);
  expect(await lookAfter(31, colleague)).toBeNull();
});

test("the case in short, as of a moment, holds what had been recorded by then", async () => {
  const { clinicId, actor } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const { referralId } = await writeAbout(actor, TODAY - 3, null, NOW);
  await writeAbout(actor, TODAY - 2, null, new Date(NOW.getTime() + 60_000));
  const record = await getReferral(clinician, referralId, new Date(NOW.getTime() + 120_000));
  expect(record?.summaryAt(NOW).recorded).toMatchObject({ days: 1 });
  expect(record?.summaryAt(new Date(NOW.getTime() + 60_000)).recorded).toMatchObject({ days: 2 });
});
