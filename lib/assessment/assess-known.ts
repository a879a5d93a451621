import type { Transaction } from "@/db/client";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import {
  type Finalised,
  NOTHING_FINALISED,
  type Snapshot,
  snapshotAfter,
  snapshotOf,
} from "@/lib/clinical/snapshot/snapshot";
import { assess, type ClinicDays, resume } from "@/lib/clinical/triage/assess";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { listRecorded } from "@/lib/record/get-history";
import { digestAfter, digestOfNone, type InputDigest } from "@/lib/record/input-digest";
import {
  getSnapshotRow,
  type KnownPatient,
  lastInSnapshot,
  snapshotIn,
} from "./snapshot/get-snapshot";

/** A patient, what is new about them, and the days of the assessment. */
export type ToAssess = {
  patient: KnownPatient;
  recorded: readonly HistoryEvent[];
  days: ClinicDays & { asOf: number };
};

/** An assessment of all that is known, however much of it had to be read. */
export type KnownAssessed = {
  assessment: Assessment;
  /** The same where these findings of earlier assessments stay open. */
  withLatched: (latched: readonly Finding[]) => Assessment;
  digest: InputDigest;
  /** Every event but those of days that are final. */
  events: readonly HistoryEvent[];
  finalised: Finalised;
  /** What to store for the next time; null: nothing new. */
  toKeep: Snapshot | null;
};

/** Below this many events reading them all costs less than a snapshot does. */
const LONG_HISTORY = 200;
/** A snapshot is stored anew after this many more events, so that a usual entry stores none. */
const RENEWED_AFTER = 50;

/** What is stored of a patient: the snapshot's row, and the events since; every event where there is no row. */
export type Stored = {
  row: Awaited<ReturnType<typeof getSnapshotRow>>;
  since: readonly HistoryEvent[];
};

/** Asked in one round trip, before it is known whether the snapshot serves. */
export async function getStored(
  tx: Transaction,
  of: { clinicId: string; patientId: string },
): Promise<Stored> {
  const [row, { events }] = await Promise.all([
    getSnapshotRow(tx, of),
    listRecorded(tx, of.clinicId, of.patientId, lastInSnapshot(tx, of)),
  ]);
  return { row, since: events };
}

/** From every event. */
export async function assessAll(tx: Transaction, asked: ToAssess): Promise<KnownAssessed> {
  const { clinicId, patientId } = asked.patient;
  return fromEvents((await listRecorded(tx, clinicId, patientId)).events, asked);
}

/** From the snapshot and the events since; null where there is none, or where every event is needed. */
export async function assessSince(tx: Transaction, asked: ToAssess): Promise<KnownAssessed | null> {
  return fromSnapshot(await getStored(tx, asked.patient), asked);
}

/** From what is stored; from every event where that is needed. */
export async function assessStored(
  tx: Transaction,
  stored: Stored,
  asked: ToAssess,
): Promise<KnownAssessed> {
  if (stored.row === null) return fromEvents(stored.since, asked);
  return fromSnapshot(stored, asked) ?? (await assessAll(tx, asked));
}

function fromEvents(
  stored: readonly HistoryEvent[],
  { patient, recorded, days: { asOf, ...clinic } }: ToAssess,
): KnownAssessed {
  const { patientId: id, birthDay } = patient;
  const events = [...stored, ...recorded];
  const history = { id, birthDay, events };
  return {
    assessment: assess(history, LIVE_RULE_SET, asOf, clinic),
    withLatched: (latched) => assess(history, LIVE_RULE_SET, asOf, { ...clinic, latched }),
    digest: digestAfter(digestOfNone(history), events),
    events,
    finalised: NOTHING_FINALISED,
    toKeep: events.length > LONG_HISTORY ? snapshotOf(history, LIVE_RULE_SET) : null,
  };
}

function fromSnapshot(
  { row, since }: Stored,
  { patient, recorded, days }: ToAssess,
): KnownAssessed | null {
  const kept = row && snapshotIn(row, patient.birthDay);
  if (kept === null) return null;
  const { rules } = kept.snapshot;
  const events = [...since, ...recorded];
  const resumed = resume(rules, events, LIVE_RULE_SET, days);
  if (resumed === null) return null;
  const isDue = events.length > RENEWED_AFTER && resumed.rulesSnapshot !== rules;
  return {
    assessment: resumed.assessment,
    withLatched: (latched) => {
      const again = resume(rules, events, LIVE_RULE_SET, { ...days, latched });
      if (again === null) throw new Error("a snapshot that serves once and not twice");
      return again.assessment;
    },
    digest: digestAfter(kept.digest, events),
    events: [...rules.tail, ...events],
    finalised: kept.snapshot,
    toKeep: isDue ? snapshotAfter(kept.snapshot, events, resumed.rulesSnapshot) : null,
  };
}
