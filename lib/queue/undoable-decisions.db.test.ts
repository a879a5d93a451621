import { expect, test } from "vitest";

import { createStaff } from "@/db/testing/create-staff";
import type { ClinicianActor } from "@/lib/actor";
import { raise } from "@/lib/decisions/testing/decide-as";
import { answerYes, decisionCase, key, NOW } from "@/lib/decisions/testing/decision-case";
import { undoDecision } from "@/lib/decisions/undo-decision";
import { listQueue } from "./list-queue";
import { NO_FILTER } from "./queue-filter";

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function undoable(actor: ClinicianActor, now: Date) {
  const page = await listQueue(actor, { filter: NO_FILTER, after: null }, now);
  return page.undoable.map(({ kind, referralId }) => [kind, referralId]);
}

test("the queue offers what its reader decided in the last five minutes, until it is undone", async () => {
  const { clinicId, clinician, referralId } = await decisionCase(["task-grip"]);
  const colleague = await createStaff(clinicId, "clinician");
  expect(await undoable(clinician, NOW)).toEqual([]);
  await raise(clinician, referralId, "immediate", NOW);
  expect(await undoable(clinician, after(4))).toEqual([["raise-tier", referralId]]);
  expect(await undoable(colleague, after(4))).toEqual([]);
  expect(await undoable(clinician, after(5))).toEqual([]);

  const page = await listQueue(clinician, { filter: NO_FILTER, after: null }, after(4));
  const decisionId = page.undoable[0]?.decisionId ?? "";
  await undoDecision(clinician, { referralId, decisionId, key: key() }, after(4));
  expect(await undoable(clinician, after(4))).toEqual([]);
});

test("a decision that another followed is not offered, and what the patient reports hides none", async () => {
  const { clinician, patient, referralId } = await decisionCase(["task-grip"]);
  await raise(clinician, referralId, "immediate", NOW);
  await raise(clinician, referralId, "emergency", after(1));
  await answerYes(patient, ["tremor"], after(2));
  expect(await undoable(clinician, after(2))).toEqual([["raise-tier", referralId]]);
});
