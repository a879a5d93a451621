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
import { getSnapshot, type KnownPatient } from "./snapshot/get-snapshot";

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
  /** Every event but those that are settled. */
  events: readonly HistoryEvent[];
  finalised: Finalised;
  /** What to store for the next time; null: nothing new. */
  toKeep: Snapshot | null;
};

/** Below this many events reading them all costs less than a snapshot does. */
const LONG_HISTORY = 200;
/** A snapshot is stored anew after this many more events, so that a usual entry stores none. */
const RENEWED_AFTER = 50;

/** From every event. */
export async function assessAll(
  tx: Transaction,
  { patient, recorded, days: { asOf, ...clinic } }: ToAssess,
): Promise<KnownAssessed> {
  const { clinicId, patientId: id, birthDay } = patient;
  const stored = await listRecorded(tx, clinicId, id);
  const events = [...stored.events, ...recorded];
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

/** From the snapshot and the events since; null where there is none, or only every event can tell. */
export async function assessSince(
  tx: Transaction,
  { patient, recorded, days }: ToAssess,
): Promise<KnownAssessed | null> {
  const kept = await getSnapshot(tx, patient);
  if (kept === null) return null;
  const { rules } = kept.snapshot;
  const since = await listRecorded(tx, patient.clinicId, patient.patientId, kept.lastSequence);
  const events = [...since.events, ...recorded];
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
