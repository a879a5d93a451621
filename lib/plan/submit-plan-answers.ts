import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import type { PlanAnswer } from "./plan-answers-form";

/** Stored beside the pages of a checklist: the questions before the step about water and food were answered. */
const PLAN_ANSWERED = "plan-questions";

export type SubmitPlanAnswersOutcome = "stored" | "key-reused";

/** Store the answers that come before the step about water and food, and what they lead to, together or not at all. */
export function submitPlanAnswers(
  actor: PatientActor,
  { answers, key }: { answers: readonly PlanAnswer[]; key: string },
  now: Date,
): Promise<SubmitPlanAnswersOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const day = await getPatientToday(tx, actor, now);
    const submission = { key, action: "submit-plan-answers", body: answers };
    return withIdempotencyKey(tx, actor, submission, async () => {
      const id = randomUUID();
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "checklist-response",
          id,
          checklistId: id,
          page: PLAN_ANSWERED,
          channel: "portal",
        },
        events: answers.map((answer) => ({
          ...answer,
          kind: "answer",
          day,
          since: null,
          areas: [],
        })),
        now,
        cause: "submit-plan-answers",
      });
      return "stored" as const;
    });
  });
}
