// Makes every stored assessment again, with the rules and the knowledge of its time, and reports each difference as a fault.
import { closeDatabases } from "@/db/client";
import { lackingTables } from "@/lib/replay/lacking-tables.sql";
import { listClinics } from "@/lib/replay/list-clinics";
import { everyPatient } from "@/lib/replay/list-patients";
import { replayPatient } from "@/lib/replay/replay-patient";

const SAY_EVERY_MS = 5000;

const lack = await lackingTables();
if (lack !== null) {
  console.error(`Nothing was made again. ${lack}`);
  process.exit(1);
}
let assessments = 0;
let faults = 0;
let saidAt = performance.now();
for (const clinicId of await listClinics()) {
  const actor = { role: "worker", clinicId, job: "replay" } as const;
  for await (const patientId of everyPatient(actor)) {
    const replayed = await replayPatient(actor, patientId);
    assessments += replayed.assessments;
    faults += replayed.faults.length;
    for (const fault of replayed.faults) console.log(JSON.stringify({ clinicId, ...fault }));
    if (performance.now() - saidAt > SAY_EVERY_MS) {
      saidAt = performance.now();
      console.error(`${assessments} assessments, ${faults} faults so far`);
    }
  }
}
console.error(`${assessments} stored assessments made again, ${faults} faults`);
if (faults > 0) process.exitCode = 1;
await closeDatabases();
