// Prints the history of every patient as a line of a file, as of today in the patient's zone: what `triage` and `triage:compare` read.
import { once } from "node:events";
import { asActor } from "@/db/as-actor";
import { closeDatabases } from "@/db/client";
import type { WorkerActor } from "@/lib/actor";
import { getCase } from "@/lib/assessment/get-case";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";
import { historyJson } from "@/lib/history-format/history-json";
import { getHistory } from "@/lib/record/get-history";
import { lackingTables } from "@/lib/replay/lacking-tables.sql";
import { listClinics } from "@/lib/replay/list-clinics";
import { everyPatient } from "@/lib/replay/list-patients";

const now = new Date();

// A reader that has seen enough closes the pipe: that is its end, not a fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit(0);
  throw fault;
});
const lack = await lackingTables();
if (lack !== null) {
  console.error(`Nothing was printed. ${lack}`);
  process.exit(1);
}
for (const clinicId of await listClinics()) {
  const actor = { role: "worker", clinicId, job: "histories" } as const;
  for await (const patientId of everyPatient(actor)) {
    const line = await lineOf(actor, patientId);
    if (line !== null && !process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  }
}
await closeDatabases();

/** Null: nothing has been recorded yet. */
function lineOf(actor: WorkerActor, patientId: string): Promise<string | null> {
  return asActor(actor, async (tx) => {
    const history = await getHistory(tx, actor.clinicId, patientId);
    if (history === null || history.events.length === 0) return null;
    const { zone } = await getCase(tx, actor.clinicId, patientId);
    return JSON.stringify({ ...historyJson(history), asOf: isoFromDay(todayIn(zone, now)) });
  });
}
