import { randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { Day } from "@/lib/clinical/calendar/day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import type { DayEntry } from "./list-day-entries";

/** Store an entry of a day, in the place of those of that day that it supersedes, and assess; returns its id. */
export async function storeEntry(
  tx: Transaction,
  actor: PatientActor,
  change: {
    day: Day;
    supersedes: readonly DayEntry[];
    note: string | null;
    events: readonly NewHistoryEvent[];
    now: Date;
    cause:
      | "submit-journal-entry"
      | "save-journal-draft"
      | "change-journal-day"
      | "delete-journal-day"
      | "undo-journal-entry";
  },
): Promise<string> {
  const { day, supersedes, note, events, now, cause } = change;
  const id = randomUUID();
  await recordAndAssess(tx, {
    actor,
    patientId: actor.patientId,
    source: {
      kind: "journal-entry",
      id,
      day,
      channel: "portal",
      note,
      supersedes: supersedes.map((entry) => entry.id),
    },
    events,
    now,
    cause,
  });
  return id;
}

/** Whether a form shows exactly the entries that are current: another one has been changed meanwhile. */
export function isShown(entries: readonly DayEntry[], shown: readonly string[]): boolean {
  const ids = entries.map(({ id }) => id).toSorted();
  return ids.join() === [...new Set(shown)].toSorted().join();
}
