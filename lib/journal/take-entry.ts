import "server-only";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { getPatientToday } from "@/lib/assessment/get-patient-today";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { type Storable, withIdempotencyKey } from "@/lib/assessment/with-idempotency-key";
import type { PatientActor } from "@/lib/auth/actor";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { FormFields } from "@/lib/format/form-fields";
import { cameBackField, type EntryInput, type EntryProblem, parseEntry } from "./entry-input";

type NotTaken =
  | { outcome: "refused"; problems: Readonly<Record<string, EntryProblem>> }
  | { outcome: "key-reused" };

/** Read a day's entry from its form and store it once, as `store` says, in one transaction. */
export function takeEntry<Taken extends Storable>(
  actor: PatientActor,
  { fields, key, action }: { fields: FormFields; key: string; action: string },
  now: Date,
  store: (tx: Transaction, entry: EntryInput, today: Day) => Promise<Taken>,
): Promise<Taken | NotTaken> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const today = await getPatientToday(tx, actor, now);
    const asked = AREAS.filter((area) => cameBackField(areaKey(area)) in fields);
    const read = parseEntry(fields, { today, asked });
    if (!read.ok) return { outcome: "refused", problems: read.problems };

    const submission = { key, action, body: fields };
    const result = await withIdempotencyKey(tx, actor, submission, () =>
      store(tx, read.entry, today),
    );
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
