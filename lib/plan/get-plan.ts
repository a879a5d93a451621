import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { currentAnswers } from "@/lib/clinical/history/current-answers";
import { type Plan, planFor } from "@/lib/clinical/plan/plan";
import { planStartedOn } from "@/lib/clinical/plan/plan-review";
import { PLAN_SAFETY_QUESTIONS, type PlanSafetyQuestion } from "@/lib/clinical/plan/plan-safety";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { getHistory } from "@/lib/record/get-history";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { getPlanCase, type PlanCase } from "./get-plan-case";
import { mayBegin } from "./may-begin";

export type PlanPage = {
  today: Day;
  current: PlanCase;
  plan: Plan;
  /** Null: no plan was begun. */
  startedOn: Day | null;
  mayBegin: boolean;
  /** What was last answered to each question that comes before water and food. */
  answers: Readonly<Partial<Record<PlanSafetyQuestion, string>>>;
};

/** The plan as this patient may see it now. */
export function getPlan(actor: PatientActor, now: Date): Promise<PlanPage> {
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    const current = await getPlanCase(tx, actor, now);
    const history = await getHistory(tx, actor.clinicId, actor.patientId);
    if (history === null) throw new Error("a signed-in patient whose own history cannot be read");
    const plan = planFor(history, today, LIVE_RULE_SET.thresholds);
    const events = effectiveEvents(history, today);
    return {
      today,
      current,
      plan,
      startedOn: planStartedOn(events),
      mayBegin: mayBegin(current, plan.review),
      answers: planAnswers(currentAnswers(history.events, today)),
    };
  });
}

function planAnswers(current: ReturnType<typeof currentAnswers>): PlanPage["answers"] {
  return Object.fromEntries(
    PLAN_SAFETY_QUESTIONS.flatMap((question) => {
      const given = current.get(question);
      return given === undefined ? [] : [[question, String(given.answer.value)]];
    }),
  );
}
