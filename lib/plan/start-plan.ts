import "server-only";
import { randomUUID } from "node:crypto";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { planFor } from "@/lib/clinical/plan/plan";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getHistory } from "@/lib/record/get-history";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { getPlanCase } from "./get-plan-case";
import { mayBegin } from "./may-begin";

/** Stored when the patient began the plan. */
const PLAN_STARTED = "plan-started";

/** `not-now`: something else comes first, or a plan is under way. */
export type StartPlanOutcome = "started" | "not-now" | "key-reused";

/** Store that the patient begins the plan today; its review opens and closes by the plan's own numbers. It moves no deadline. */
export function startPlan(
  actor: PatientActor,
  { key }: { key: string },
  now: Date,
): Promise<StartPlanOutcome> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    await lockPatient(tx, clinicId, patientId);
    return withIdempotencyKey(tx, actor, { key, action: "start-plan", body: null }, async () => {
      const today = await getPatientToday(tx, actor, now);
      const history = await getHistory(tx, clinicId, patientId);
      if (history === null) throw new Error("a signed-in patient whose own history cannot be read");
      const { review } = planFor(history, today, LIVE_RULE_SET.thresholds);
      if (!mayBegin(await getPlanCase(tx, actor, now), review)) return "not-now" as const;
      const id = randomUUID();
      await recordAndAssess(tx, {
        actor,
        patientId,
        source: {
          kind: "checklist-response",
          id,
          checklistId: id,
          page: PLAN_STARTED,
          channel: "portal",
        },
        events: [{ kind: "plan-started", day: today }],
        now,
        cause: "start-plan",
      });
      return "started" as const;
    });
  });
}
