import { afterEach, expect, test, vi } from "vitest";

import { asActor } from "@/db/as-actor";
import { owner } from "@/db/testing/owner";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { answer, entry } from "@/lib/clinical/triage/testing/events";
import { log } from "@/lib/log";
import { getHistory } from "@/lib/record/get-history";
import { digestFrom, digestText } from "@/lib/record/input-digest";
import { lookAgain, report, reportedDaily } from "../testing/reported-daily";
import { getSnapshot } from "./get-snapshot";
import { forgeSnapshot, withoutFindings } from "./testing/stored-snapshot";

type Long = Awaited<ReturnType<typeof reportedDaily>>;

const long = () => reportedDaily(28);
const BORN = dayFromIso("1980-05-17");

function isTrusted({ actor, clinicId, patientId }: Long, birthDay: number | null = BORN) {
  return asActor(actor, async (tx) => {
    return (await getSnapshot(tx, { clinicId, patientId, birthDay })) !== null;
  });
}

afterEach(() => vi.restoreAllMocks());

test("a snapshot is used again as it was stored", async () => {
  const patient = await long();
  expect(await isTrusted(patient)).toBe(true);
  await forgeSnapshot(patient.patientId, () => ({}));
  expect(await isTrusted(patient)).toBe(true);
});

test.each<[string, Parameters<typeof forgeSnapshot>[1]]>([
  ["of other rules", () => ({ ruleSet: "2-example" })],
  ["of another version", ({ version }) => ({ version: version + 1 })],
  ["of fewer events", ({ lastSequence }) => ({ lastSequence: lastSequence - 1 })],
  ["of what is no digest", () => ({ inputDigest: "4b02b721f6b47f75" })],
  [
    "of more events",
    ({ inputDigest }) => {
      const digest = digestFrom(inputDigest) ?? { events: 0, hash: "" };
      return { inputDigest: digestText({ ...digest, events: digest.events + 1 }) };
    },
  ],
])("a snapshot %s is not used", async (_of, change) => {
  const patient = await long();
  await forgeSnapshot(patient.patientId, change);
  expect(await isTrusted(patient)).toBe(false);
  // The next entry reads every event instead, and a snapshot is made anew.
  const { assessment } = await report(patient.actor, patient.today, entry(patient.today));
  expect(assessment).toEqual(await whole(patient, patient.today));
  expect(await isTrusted(patient)).toBe(true);
});

test("a snapshot is not used when the patient's birth date turns out to be another", async () => {
  const patient = await long();
  expect(await isTrusted(patient, BORN + 1)).toBe(false);
  expect(await isTrusted(patient, null)).toBe(false);
});

test("a snapshot is not used when an event behind it is gone, or one was put before it", async () => {
  const patient = await long();
  const { patientId } = patient;
  const [first] = await owner`
    select * from history_events where patient_id = ${patientId} order by sequence limit 1`;
  if (first === undefined) throw new Error("no event");
  await owner`delete from history_events where id = ${first.id}`;
  expect(await isTrusted(patient)).toBe(false);
  await owner`insert into history_events ${owner(first)}`;
  expect(await isTrusted(patient)).toBe(true);
  await owner`insert into history_events ${owner({ ...first, id: patientId, sequence: Number(first.sequence) })}`;
  expect(await isTrusted(patient)).toBe(false);
});

test("an event of a final day is assessed with every event, and the snapshot made then knows of it", async () => {
  const patient = await long();
  const { actor, today } = patient;
  const late = await report(actor, today, [answer(today - 20, "wasting", "yes")]);
  expect(late.assessment).toEqual(await whole(patient, today));
  expect(late.assessment.tier).toBe("immediate");
  for (let day = today; day < today + 8; day += 1) {
    const { assessment } = await report(actor, day, entry(day, "calf:left"), { time: "12:00" });
    expect(assessment).toEqual(await whole(patient, day));
  }
});

test("a wrong snapshot that nothing gives away is found by the worker, which assesses without it and deletes it", async () => {
  const patient = await long();
  const { actor, worker, patientId, today } = patient;
  await report(actor, today, [answer(today, "wasting", "yes")]);
  for (let day = today + 1; day < today + 9; day += 1) await report(actor, day, entry(day));
  await forgeSnapshot(patient.patientId, withoutFindings);
  expect(await isTrusted(patient)).toBe(true);
  const error = vi.spyOn(log, "error");

  const { assessment } = await lookAgain(worker, patientId, today + 9);
  expect(error).toHaveBeenCalledOnce();
  expect(assessment).toEqual(await whole(patient, today + 9));
  const entryAfter = await report(actor, today + 10, entry(today + 10));
  expect(entryAfter.assessment).toEqual(await whole(patient, today + 10));
  await lookAgain(worker, patientId, today + 11);
  expect(error).toHaveBeenCalledOnce();
});

test("a wrong snapshot is never used again, even while none can be made in its stead", async () => {
  const patient = await long();
  const { actor, worker, patientId, today } = patient;
  await forgeSnapshot(patientId, withoutFindings);
  await report(actor, today + 6, [...entry(today + 2), ...entry(today + 6)]);
  expect(await isTrusted(patient)).toBe(true);
  const { assessment } = await lookAgain(worker, patientId, today + 7);
  expect(assessment).toEqual(await whole(patient, today + 7));
  expect(await isTrusted(patient)).toBe(false);
});

test("entries that are sent at once are each assessed after the other", async () => {
  const patient = await long();
  const { actor, today } = patient;
  const sent = await Promise.all(
    [0, 1, 2, 3].map(() => report(actor, today, entry(today, "calf:left"))),
  );
  const rows = await owner`
    select distinct input_digest from assessments where id = any(${sent.map(({ assessmentId }) => assessmentId)})`;
  expect(rows).toHaveLength(4);
});

async function whole({ actor, clinicId, patientId }: Long, asOf: number) {
  const history = await asActor(actor, (tx) => getHistory(tx, clinicId, patientId));
  if (history === null) throw new Error("no such patient");
  return assess(history, LIVE_RULE_SET, asOf);
}
