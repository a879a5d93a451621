import fc from "fast-check";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { NOTHING_FINALISED } from "@/lib/clinical/snapshot/snapshot";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { answer, DAY_0, entry, type TestEvent } from "@/lib/clinical/triage/testing/events";
import { REPEATED_SPAN, repeatedHistory } from "@/lib/clinical/triage/testing/repeated-history";
import { getHistory, listRecorded } from "@/lib/record/get-history";
import { digestAfter, digestOfNone, digestText } from "@/lib/record/input-digest";
import { assessSince } from "./assess-known";
import { cachedColumns } from "./cached-columns";
import type { recordAndAssess } from "./record-and-assess";
import { lookAgain, report, reportedDaily } from "./testing/reported-daily";

const BASE_DAYS = 28;

async function known(tx: Transaction, { clinicId, patientId }: PatientActor) {
  const history = await getHistory(tx, clinicId, patientId);
  const { events } = await listRecorded(tx, clinicId, patientId);
  if (history === null) throw new Error("no such patient");
  return { ...history, events };
}

/** Whether the next assessment would read no more than what came since the snapshot. */
function hasSnapshot(actor: PatientActor, asOf: Day): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const { birthDay } = await known(tx, actor);
    const asked = { patient: { ...actor, birthDay }, recorded: [], days: { asOf } };
    return (await assessSince(tx, asked)) !== null;
  });
}

/** What was stored is, in every word, what every event gives. */
async function expectWhole(
  actor: PatientActor,
  asOf: Day,
  given: Awaited<ReturnType<typeof recordAndAssess>>,
) {
  const history = await asActor(actor, (tx) => known(tx, actor));
  const whole = assess(history, LIVE_RULE_SET, asOf);
  expect(given.assessment).toEqual(whole);
  const [stored] = await asActor(actor, (tx) =>
    tx.query.assessments.findMany({ where: (row, { eq }) => eq(row.id, given.assessmentId) }),
  );
  expect(stored?.result).toEqual(whole);
  const digest = digestAfter(digestOfNone(history), history.events);
  expect(stored?.inputDigest).toBe(digestText(digest));

  const [referral] = await asActor(actor, (tx) =>
    tx.query.referrals.findMany({ where: (row, { eq }) => eq(row.id, given.referralId) }),
  );
  const latched = referral?.latched ?? [];
  const current = assess(history, LIVE_RULE_SET, asOf, { latched });
  const all = { events: history.events, finalised: NOTHING_FINALISED, evidence: [] };
  expect(referral).toMatchObject(cachedColumns(current, latched, all));
  return latched.map(({ rule }) => rule);
}

/** The ids of the events that were stored last. */
async function lastIds(actor: PatientActor, count: number): Promise<readonly string[]> {
  const { events } = await asActor(actor, (tx) => known(tx, actor));
  return events.slice(-count).map(({ id }) => id);
}

/** The made-up events after the daily ones, by the day on which they are reported; what they name is named by its real id. */
async function reportMadeUp(actor: PatientActor, today: Day, reported: readonly HistoryEvent[]) {
  const from = today - DAY_0;
  const seen = { resumed: 0, reRead: 0 };
  const ids = new Map<string, string>();
  const by = await createStaff(actor.clinicId, "clinician");
  for (let day = today; day <= today + REPEATED_SPAN; day += 1) {
    const part = reported.filter(({ recordedOn }) => recordedOn + from === day);
    const events = part.map((event) => moved(event, from, ids));
    seen[(await hasSnapshot(actor, day)) ? "resumed" : "reRead"] += 1;
    const daily = entry(day, "calf:left");
    const given = await report(actor, day, [...daily, ...events], { by });
    const stored = events.length > 0 ? await lastIds(actor, events.length) : [];
    for (const [index, { id }] of part.entries()) ids.set(id, stored[index] ?? id);
    await expectWhole(actor, day, given);
    if (day === today + 15) await close(actor);
  }
  return seen;
}

function moved(event: HistoryEvent, by: number, ids: ReadonlyMap<string, string>): TestEvent {
  const { id: _id, recordedOn: _on, ...reported } = event;
  const later = { ...reported, day: reported.day + by };
  if (later.kind === "correction") return { ...later, corrects: ids.get(later.corrects) ?? "none" };
  if (later.kind === "answer" && later.since !== null) return { ...later, since: later.since + by };
  if (later.kind === "appointment") return { ...later, on: later.on + by };
  return later;
}

const close = ({ patientId }: PatientActor) => owner`
  update referrals set status = 'closed', closed_at = assessed_at where patient_id = ${patientId} and status = 'open'`;

test("whatever is reported after a long history, late, corrected, decided, closed and opened again, what is stored is what every event gives", async () => {
  const seen = { resumed: 0, reRead: 0 };
  for (const history of fc.sample(repeatedHistory, { numRuns: 9, seed: 2 })) {
    const { actor, worker, patientId, today } = await reportedDaily(BASE_DAYS);
    const reported = await reportMadeUp(actor, today, history.events);
    await lookAgain(worker, patientId, today + REPEATED_SPAN + 1);
    for (const key of ["resumed", "reRead"] as const) seen[key] += reported[key];
  }
  expect(seen.resumed).toBeGreaterThan(50);
  expect(seen.reRead).toBeGreaterThan(20);
}, 240_000);

test("a finding that is taken back stays open when only the snapshot holds it", async () => {
  const { actor, today } = await reportedDaily(BASE_DAYS);
  await report(actor, today, entry(today, "calf:right"));
  const { assessment } = await report(actor, today + 1, entry(today + 1, "calf:right"));
  expect(assessment.findings.map(({ rule }) => rule)).toContain("S1");
  const sightings = await owner`
    select id from history_events where patient_id = ${actor.patientId} and kind = 'twitch'
    and body -> 'area' ->> 'side' = 'right'`;
  const takeBack = sightings.map(
    ({ id }): TestEvent => ({ kind: "correction", day: today + 2, corrects: id }),
  );
  const given = await report(actor, today + 2, takeBack);
  expect(await hasSnapshot(actor, today + 2)).toBe(true);
  expect(await expectWhole(actor, today + 2, given)).toContain("S1");
});

test("the queue shows evidence that was reported long ago", async () => {
  const { actor, today } = await reportedDaily(3);
  await report(actor, today, [answer(today, "wasting", "yes")]);
  for (let day = today; day < today + 30; day += 1) await report(actor, day, entry(day));
  expect(await hasSnapshot(actor, today + 30)).toBe(true);
  const given = await report(actor, today + 30, entry(today + 30));
  await expectWhole(actor, today + 30, given);
  const [referral] = await owner`select why from referrals where id = ${given.referralId}`;
  expect(referral?.why.findings[0].facts).toMatchObject([
    { event: { question: "wasting", day: today }, isCorrected: false },
  ]);
});

test("of evidence that was corrected long ago the queue shows the answer that took its place", async () => {
  const { actor, today } = await reportedDaily(BASE_DAYS);
  await report(actor, today, [...entry(today), answer(today, "wasting", "yes")]);
  const [id] = await lastIds(actor, 1);
  await report(actor, today + 1, [
    answer(today + 1, "wasting", { value: "yes", areas: ["calf:left"] }),
    { kind: "correction", day: today + 1, corrects: id ?? "" },
  ]);
  for (let day = today + 2; day < today + 40; day += 1) await report(actor, day, entry(day));
  expect(await hasSnapshot(actor, today + 40)).toBe(true);
  const given = await report(actor, today + 40, entry(today + 40));
  await expectWhole(actor, today + 40, given);
  const [referral] = await owner`select why from referrals where id = ${given.referralId}`;
  expect(referral?.why.findings[0]).toMatchObject({
    rule: "I1",
    facts: [{ event: { question: "wasting", day: today + 1 }, isCorrected: false }],
  });
});

test("a short history has no snapshot, and a usual entry of a long one stores none anew", async () => {
  const { actor, today } = await reportedDaily(10);
  const madeAt = async () =>
    (await owner`select made_at from snapshots where patient_id = ${actor.patientId}`)[0]?.made_at;
  expect(await madeAt()).toBeUndefined();
  const changed: boolean[] = [];
  let before = await madeAt();
  for (let day = today; day < today + 28; day += 1) {
    await report(actor, day, entry(day, "calf:left"));
    const after = await madeAt();
    changed.push(`${after}` !== `${before}`);
    before = after;
  }
  const stored = changed.filter(Boolean).length;
  expect(stored).toBeGreaterThan(1);
  expect(stored).toBeLessThan(6);
});
