import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { owner } from "@/db/testing/owner";
import { raise } from "@/lib/decisions/testing/decide-as";
import { answerYes, decisionCase, NOW } from "@/lib/decisions/testing/decision-case";

import { getReported } from "./get-reported";
import { listDecisions } from "./referral-lists";

const AHEAD = new Date(NOW.getTime() + 3_600_000);

test("decisions and events are listed as they were recorded, although the first host's clock was an hour ahead", async () => {
  const { clinicId, patient, clinician, referralId } = await decisionCase(["task-grip"]);
  await raise(clinician, referralId, "immediate", AHEAD);
  await raise(clinician, referralId, "emergency", NOW);
  await answerYes(patient, ["task-keys", "task-buttons"], AHEAD);
  await answerYes(patient, ["task-writing"], NOW);

  const { lines, reported } = await asActor(clinician, async (tx) => ({
    lines: await listDecisions(tx, clinicId, referralId),
    reported: await getReported(tx, clinicId, patient.patientId),
  }));
  expect(lines.map(({ raisesTo }) => raisesTo)).toEqual(["emergency", "immediate"]);
  expect(
    reported.events.flatMap((event) => (event.kind === "answer" ? [event.question] : [])),
  ).toEqual(["task-grip", "task-keys", "task-buttons", "task-writing"]);
  const rows = await owner`select from assessments where referral_id = ${referralId}`;
  expect(rows.length).toBe(5);
});
