import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { once } from "@/lib/assessment/once";
import { readPatientToday } from "@/lib/assessment/read-patient-today";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { PatientActor } from "@/lib/auth/actor";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import type { FormFields } from "@/lib/format/form-fields";
import { cameBackField, type EntryProblem, readEntry } from "./entry-input";
import { entryToEvents } from "./entry-to-events";

export type SubmitEntryOutcome =
  | {
      outcome: "saved";
      entryId: string;
      /** Something is new or worse, or may be: the questions about it come next. */
      changes: boolean;
    }
  | { outcome: "refused"; problems: Readonly<Record<string, EntryProblem>> }
  | { outcome: "key-reused" };

/** Store a day's entry, its events and the assessment they lead to, together or not at all. */
export function submitJournalEntry(
  actor: PatientActor,
  { fields, key }: { fields: FormFields; key: string },
  now: Date,
): Promise<SubmitEntryOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const today = await readPatientToday(tx, actor, now);
    const asked = AREAS.filter((area) => cameBackField(areaKey(area)) in fields);
    const read = readEntry(fields, { today, asked });
    if (!read.ok) return { outcome: "refused", problems: read.problems };

    const { entry } = read;
    const events = entryToEvents(entry, today);
    const submission = { key, action: "submit-journal-entry", body: fields };
    const result = await once(tx, actor, submission, async () => {
      const entryId = randomUUID();
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "journal-entry",
          id: entryId,
          day: entry.day,
          channel: "portal",
          note: entry.note,
        },
        events,
        now,
        cause: "submit-journal-entry",
      });
      return {
        outcome: "saved",
        entryId,
        changes: entry.safety !== "no",
      } as const;
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
