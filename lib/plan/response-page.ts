/** Stored beside the pages of a checklist: the questions before the step about water and food were answered. */
export const PLAN_ANSWERED = "plan-questions";
/** Stored when the patient began the plan. */
export const PLAN_STARTED = "plan-started";
