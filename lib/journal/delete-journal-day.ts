import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { isInReach } from "./entry-form";
import { listDayEntries } from "./list-day-entries";
import { isShown, storeEntry } from "./store-entry";
import { takeBack } from "./superseding-events";

export type DeleteDayOutcome =
  | { outcome: "deleted"; entryId: string }
  /** The day was changed meanwhile, is too long ago, or holds nothing of this patient's. */
  | { outcome: "stale" }
  | { outcome: "key-reused" };

/** Take back all that is current of one of the patient's last days, and assess. `shown`: ids of the entries. */
export function deleteJournalDay(
  actor: PatientActor,
  { day, shown, key }: { day: Day; shown: readonly string[]; key: string },
  now: Date,
): Promise<DeleteDayOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const submission = { key, action: "delete-journal-day", body: { day, shown } };
    const result = await withIdempotencyKey<DeleteDayOutcome>(tx, actor, submission, async () => {
      const today = await getPatientToday(tx, actor, now);
      const { current } = await listDayEntries(tx, actor, day);
      if (!isInReach(day, today) || current.length === 0 || !isShown(current, shown))
        return { outcome: "stale" };
      const entryId = await storeEntry(tx, actor, {
        day,
        supersedes: current,
        note: null,
        events: takeBack(current, today),
        now,
        cause: "delete-journal-day",
      });
      return { outcome: "deleted", entryId };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
