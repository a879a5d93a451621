import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyCounts, historyEvents, snapshots } from "@/db/schema";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Snapshot } from "@/lib/clinical/snapshot/snapshot";
import { SNAPSHOT_VERSION } from "@/lib/clinical/snapshot/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { isAfter } from "@/lib/record/get-history";
import { digestFrom, type InputDigest } from "@/lib/record/input-digest";

/** Whose history it is, and the birth day on their record. */
export type KnownPatient = { clinicId: string; patientId: string; birthDay: Day | null };

export type StoredSnapshot = { snapshot: Snapshot; digest: InputDigest; lastSequence: number };

/** Null where none is stored, or it is of other rules, another version, another birth day or another number of events. */
export async function getSnapshot(
  tx: Transaction,
  patient: KnownPatient,
): Promise<StoredSnapshot | null> {
  const row = await getSnapshotRow(tx, patient);
  return row && snapshotIn(row, patient.birthDay);
}

type SnapshotRow = {
  lastSequence: number;
  inputDigest: string;
  content: string;
  /** How many events it should hold; null: nobody has counted. */
  behind: number | null;
};

/** What is stored, whether or not it still serves. */
export async function getSnapshotRow(
  tx: Transaction,
  { clinicId, patientId }: Patient,
): Promise<SnapshotRow | null> {
  const ofSnapshot = (of: typeof historyCounts | typeof historyEvents) =>
    and(eq(of.clinicId, snapshots.clinicId), eq(of.patientId, snapshots.patientId));
  const all = tx
    .select({ events: historyCounts.events })
    .from(historyCounts)
    .where(ofSnapshot(historyCounts));
  // Those behind it are more with every entry; those after it are few, and counted in their stead.
  const after = tx
    .select({ count: sql<number>`count(*)::int` })
    .from(historyEvents)
    .where(and(ofSnapshot(historyEvents), isAfter(snapshots.lastSequence)));
  const [row] = await tx
    .select({
      lastSequence: snapshots.lastSequence,
      inputDigest: snapshots.inputDigest,
      content: snapshots.content,
      behind: sql<number | null>`${all} - ${after}`,
    })
    .from(snapshots)
    .where(ofLiveRules(clinicId, patientId));
  return row ?? null;
}

/** The same row's last event, inside the statement that reads those after it; before the first event where there is no row. */
export function lastInSnapshot(tx: Transaction, { clinicId, patientId }: Patient): SQL<number> {
  // An aggregate, because an expression around the subselect keeps row security from searching the index for it.
  const last = tx
    .select({ last: sql`coalesce(max(${snapshots.lastSequence}), -1)` })
    .from(snapshots)
    .where(ofLiveRules(clinicId, patientId));
  return sql<number>`(${last})`;
}

/** Null where it does not serve: see `getSnapshot`. */
export function snapshotIn(
  { lastSequence, inputDigest, content, behind }: SnapshotRow,
  birthDay: Day | null,
): StoredSnapshot | null {
  const digest = digestFrom(inputDigest);
  if (digest?.events !== behind) return null;
  const snapshot: Snapshot = JSON.parse(content);
  if (snapshot.rules.birthDay !== birthDay) return null;
  return { snapshot, digest, lastSequence };
}

type Patient = Pick<KnownPatient, "clinicId" | "patientId">;

function ofLiveRules(clinicId: string, patientId: string): SQL | undefined {
  return and(
    eq(snapshots.clinicId, clinicId),
    eq(snapshots.patientId, patientId),
    eq(snapshots.ruleSet, LIVE_RULE_SET.version),
    eq(snapshots.version, SNAPSHOT_VERSION),
  );
}
