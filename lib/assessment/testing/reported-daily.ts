import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import type { ClinicianActor, PatientActor, WorkerActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import {
  checklist,
  DAY_0,
  entry,
  historyOf,
  type TestEvent,
} from "@/lib/clinical/triage/testing/events";
import { instantIn } from "@/lib/format/zoned-day";

import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { recordAndAssess } from "../record-and-assess";
import { sourceOf } from "./source-of";

export const ZONE = "Europe/Berlin";

export const at = (day: Day, time = "10:00") => instantIn(ZONE, day, time);

/** What the patient sends on a day, or somebody of the clinic for them, whatever days the events are of. */
export function report(
  patient: PatientActor,
  on: Day,
  events: readonly TestEvent[],
  { time, by: actor = patient }: { time?: string; by?: PatientActor | ClinicianActor } = {},
) {
  const { patientId } = patient;
  const now = at(on, time);
  return asActor(actor, async (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: await sourceOf(tx, { patientId, events, on, now }),
      events: historyOf(events).events.map(unrecorded),
      now,
      cause: "submit-journal-entry",
    }),
  );
}

function unrecorded({ id: _id, recordedOn: _on, ...event }: HistoryEvent): NewHistoryEvent {
  return event as NewHistoryEvent;
}

export function lookAgain(worker: WorkerActor, patientId: string, on: Day) {
  return asActor(worker, (tx) =>
    recordAndAssess(tx, {
      actor: worker,
      patientId,
      source: { kind: "worker", id: patientId },
      events: [],
      now: at(on, "23:00"),
      cause: "re-assess",
    }),
  );
}

/** A patient of whom a whole checklist and an entry of each of `days` days were reported, day by day. */
export async function reportedDaily(days: number) {
  const patient = await createPatient({ zone: ZONE });
  await report(patient.actor, DAY_0, checklist(DAY_0, { onset: DAY_0 - 3, places: ["calf:left"] }));
  for (let day = DAY_0; day < DAY_0 + days; day += 1) {
    await report(patient.actor, day, entry(day, "calf:left"), { time: "12:00" });
  }
  const worker: WorkerActor = { role: "worker", clinicId: patient.clinicId, job: "test" };
  return { ...patient, worker, today: DAY_0 + days };
}
