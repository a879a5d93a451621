import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { getPatientToday } from "@/lib/assessment/get-patient-today";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { withIdempotencyKey } from "@/lib/assessment/with-idempotency-key";
import type { PatientActor } from "@/lib/auth/actor";
import type { FormFields } from "@/lib/format/form-fields";
import { type PlanAnswersResult, parsePlanAnswers } from "./plan-answers";
import { PLAN_ANSWERED } from "./response-page";

export type SubmitPlanAnswersOutcome =
  | { outcome: "stored" | "key-reused" }
  | { outcome: "refused"; problems: Extract<PlanAnswersResult, { ok: false }>["problems"] };

/** Store the answers that come before the step about water and food, and what they lead to, together or not at all. */
export function submitPlanAnswers(
  actor: PatientActor,
  { fields, key }: { fields: FormFields; key: string },
  now: Date,
): Promise<SubmitPlanAnswersOutcome> {
  return asActor(actor, async (tx) => {
    const read = parsePlanAnswers(fields);
    if (!read.ok) return { outcome: "refused", problems: read.problems };
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const day = await getPatientToday(tx, actor, now);
    const submission = { key, action: "submit-plan-answers", body: read.answers };
    const outcome = await withIdempotencyKey(tx, actor, submission, async () => {
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
        events: read.answers.map((answer) => ({
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
    return { outcome };
  });
}
