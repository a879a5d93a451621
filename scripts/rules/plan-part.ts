import { EYELID_ARTICLE, EYELID_CONFLICT, EYELID_READINGS } from "@/lib/clinical/plan/eyelid";
import { REVIEW_ANSWERS, REVIEW_SILENCE } from "@/lib/clinical/plan/plan-review";
import { PLAN_SAFETY_QUESTIONS } from "@/lib/clinical/plan/plan-safety";
import { PLAN_NUMBERS, PLAN_STEP_IDS, PLAN_STEPS } from "@/lib/clinical/plan/plan-step";
import { bullets, table } from "./markdown";

const {
  taperDaysFewest,
  taperDaysMost,
  waterMlADay,
  sleepHoursFewest,
  sleepHoursMost,
  calmMinutesADay,
  reviewOpensAfterDays,
  reviewClosesAfterDays,
} = PLAN_NUMBERS;

/** The article's five-step plan, its review and its eyelid rule, with what was added to them. */
export const PLAN_PART: readonly string[] = [
  "## 3. The article's five-step plan",
  "It may stand beside any tier, is all there is to do only in self-care, and moves no deadline.",
  table(
    ["step", "the article", "added"],
    PLAN_STEP_IDS.map((step) => [
      step.replaceAll("-", " "),
      `“${PLAN_STEPS[step].article}”`,
      PLAN_STEPS[step].addition ?? "nothing",
    ]),
  ),
  bullets([
    `Caffeine: over ${taperDaysFewest} to ${taperDaysMost} days, in a straight line; on day k of N at most the usual amount × (1 − k/N).`,
    `Water: ${waterMlADay} ml a day. Water and food are shown only when ${PLAN_SAFETY_QUESTIONS.map((question) => `\`${question}\``).join(", ")} were all answered “no”; a “yes” or “unsure” shows “ask the clinic first” instead.`,
    `Sleep: ${sleepHoursFewest} to ${sleepHoursMost} hours a night. Calm: ${calmMinutesADay} minutes a day.`,
    `Review: opens on day ${reviewOpensAfterDays}, closes on day ${reviewClosesAfterDays} after the start. ${Object.entries(
      REVIEW_ANSWERS,
    )
      .map(
        ([answer, { opens }]) =>
          `“${answer}” ${opens === null ? "opens nothing" : `opens ${opens}`}`,
      )
      .join(
        "; ",
      )}; silence leaves the information at “${REVIEW_SILENCE.information}”. None of them lowers anything.`,
  ]),
  "### Eyelids",
  `The article: “${EYELID_ARTICLE}”`,
  table(
    ["reading", "rule", "what it says"],
    Object.entries(EYELID_READINGS).map(([id, { rule, says }]) => [id, rule, says]),
  ),
  `Other guidance: ${EYELID_CONFLICT.note} ${EYELID_CONFLICT.current}`,
];
