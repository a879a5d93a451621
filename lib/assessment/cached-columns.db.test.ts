import fc from "fast-check";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, WorkerActor } from "@/lib/actor";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { NOTHING_FINALISED } from "@/lib/clinical/snapshot/snapshot";
import { assess } from "@/lib/clinical/triage/assess";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { anyHistory } from "@/lib/clinical/triage/testing/arbitrary-history";
import { DAY_0 } from "@/lib/clinical/triage/testing/events";
import { instantIn, todayIn } from "@/lib/format/zoned-day";
import { getHistory, listRecorded } from "@/lib/record/get-history";
import { digestAfter, digestFrom, digestOfNone } from "@/lib/record/input-digest";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { cachedColumns } from "./cached-columns";
import { latchedFindings } from "./latched-findings";
import { recordAndAssess } from "./record-and-assess";
import { sourceOf } from "./testing/source-of";

const ZONE = "Europe/Berlin";
const REFERRALS = 200;
const SUBMISSIONS = 4;
const SEED = 20_250_106;
const LAST_LOOK = instantIn(ZONE, DAY_0 + 150, "06:00");

/** Report a made-up history in several submissions, out of order, then let the worker look once more. */
async function live(actor: ClinicianActor, patientId: string, reported: History): Promise<void> {
  const size = Math.ceil(reported.events.length / SUBMISSIONS);
  let latest = DAY_0;
  for (let from = 0; from < reported.events.length; from += size) {
    const part = reported.events.slice(from, from + size);
    latest = Math.max(latest, ...part.map(({ day }) => day));
    const now = instantIn(ZONE, latest, `${10 + Math.floor(from / size)}:00`);
    await submit(actor, patientId, part, now);
  }
  const { clinicId } = actor;
  const worker: WorkerActor = { role: "worker", clinicId, job: "test" };
  await asActor(worker, (tx) =>
    recordAndAssess(tx, {
      actor: worker,
      patientId,
      source: { kind: "worker", id: patientId },
      events: [],
      now: LAST_LOOK,
      cause: "re-assess",
    }),
  );
}

function submit(
  actor: ClinicianActor,
  patientId: string,
  part: readonly HistoryEvent[],
  now: Date,
) {
  const events = part.map(({ id: _id, recordedOn: _on, ...event }) => event as NewHistoryEvent);
  const on = todayIn(ZONE, now);
  return asActor(actor, async (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: await sourceOf(tx, { patientId, events, on, now }),
      events,
      now,
      cause: "submit-journal-entry",
    }),
  );
}

/** Work a referral's cached columns out again from its facts alone, one stored assessment after the other. */
async function recompute(worker: WorkerActor, patientId: string) {
  const runs = await asActor(worker, (tx) =>
    tx.query.assessments.findMany({
      where: (run, { eq }) => eq(run.patientId, patientId),
      orderBy: (run, { asc }) => asc(run.sequence),
    }),
  );
  const { events: recorded } = await asActor(worker, (tx) =>
    listRecorded(tx, worker.clinicId, patientId),
  );
  let latched: readonly Finding[] = [];
  let findings: readonly Finding[] = [];
  let known: ReadonlySet<string> = new Set();
  let cached: ReturnType<typeof cachedColumns> | null = null;
  for (const run of runs) {
    const history = await asActor(worker, (tx) =>
      getHistory(tx, worker.clinicId, patientId, { knownAt: run.assessedAt }),
    );
    const ruleSet = RULE_SETS[run.ruleSet];
    if (!history || !ruleSet) throw new Error("an assessment that cannot be replayed");
    const asOf = todayIn(ZONE, run.assessedAt);
    const assessment = assess(history, ruleSet, asOf);
    expect(assessment).toEqual(run.result);
    const input = digestFrom(run.inputDigest);
    const ordered = recorded.slice(0, input?.events);
    expect(new Set(ordered)).toEqual(new Set(history.events));
    expect(digestAfter(digestOfNone(history), ordered)).toEqual(input);

    const closed = new Set(
      history.events.flatMap((event) =>
        event.kind === "decision" && !known.has(event.id) ? event.closes : [],
      ),
    );
    known = new Set(history.events.map(({ id }) => id));
    latched = latchedFindings([...latched, ...findings], assessment.findings, closed);
    findings = assessment.findings;
    cached = cachedColumns(assess(history, ruleSet, asOf, { latched }), latched, {
      events: history.events,
      finalised: NOTHING_FINALISED,
      evidence: [],
    });
  }
  return cached;
}

test(`each cached column of ${REFERRALS} referrals is what the facts say`, async () => {
  const clinicId = await createClinic({ zone: ZONE });
  const worker: WorkerActor = { role: "worker", clinicId, job: "test" };
  const clinician = await createStaff(clinicId, "clinician");
  const histories = fc.sample(anyHistory, { numRuns: REFERRALS, seed: SEED });
  let withLatched = 0;
  for (const reported of histories) {
    const { patientId } = await createPatient({ clinicId, zone: ZONE });
    await live(clinician, patientId, reported);
    const again = await recompute(worker, patientId);
    const [stored] = await asActor(worker, (tx) =>
      tx.query.referrals.findMany({ where: (row, { eq }) => eq(row.patientId, patientId) }),
    );
    expect(stored).toMatchObject({ ...again });
    if (again && again.latched.length > 0) withLatched += 1;
  }
  // A sample in which nothing is latched would not see a latched finding get lost.
  expect(withLatched).toBeGreaterThan(5);
  const [open] = await owner`
      select sum(open_count)::int as counted,
        (select count(*)::int from referrals where clinic_id = ${clinicId}) as referrals
      from queue_counts where clinic_id = ${clinicId}`;
  expect(open).toEqual({ counted: REFERRALS, referrals: REFERRALS });
}, 240_000);
