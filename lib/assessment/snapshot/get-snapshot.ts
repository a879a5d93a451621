import "server-only";
import { and, eq, lte, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents, snapshots } from "@/db/schema";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Snapshot } from "@/lib/clinical/snapshot/snapshot";
import { SNAPSHOT_VERSION } from "@/lib/clinical/snapshot/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { digestFrom, type InputDigest } from "@/lib/record/input-digest";

/** Whose history it is, and the birth day on their record. */
export type KnownPatient = { clinicId: string; patientId: string; birthDay: Day | null };

export type StoredSnapshot = { snapshot: Snapshot; digest: InputDigest; lastSequence: number };

/** Null where none is stored, or it is of other rules, another version, another birth day or another number of events. */
export async function getSnapshot(
  tx: Transaction,
  { clinicId, patientId, birthDay }: KnownPatient,
): Promise<StoredSnapshot | null> {
  const behind = tx
    .select({ count: sql<number>`count(*)::int` })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, snapshots.clinicId),
        eq(historyEvents.patientId, snapshots.patientId),
        lte(historyEvents.sequence, snapshots.lastSequence),
      ),
    );
  const [row] = await tx
    .select({
      lastSequence: snapshots.lastSequence,
      inputDigest: snapshots.inputDigest,
      content: snapshots.content,
      behind: sql<number>`${behind}`,
    })
    .from(snapshots)
    .where(
      and(
        eq(snapshots.clinicId, clinicId),
        eq(snapshots.patientId, patientId),
        eq(snapshots.ruleSet, LIVE_RULE_SET.version),
        eq(snapshots.version, SNAPSHOT_VERSION),
      ),
    );
  const digest = row ? digestFrom(row.inputDigest) : null;
  if (!row || digest?.events !== row.behind) return null;
  const snapshot: Snapshot = JSON.parse(row.content);
  if (snapshot.rules.birthDay !== birthDay) return null;
  return { snapshot, digest, lastSequence: row.lastSequence };
}
