import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Plan, ShownStep } from "@/lib/clinical/plan/plan";
import { PLAN_NUMBERS, type PlanAdvice } from "@/lib/clinical/plan/plan-step";
import { EyelidAdvice } from "./eyelid-advice";

/** The numbers in the sentences that have some. */
const NUMBERS: Readonly<Partial<Record<PlanAdvice, Record<string, number>>>> = {
  "reduce-slowly": { fewest: PLAN_NUMBERS.taperDaysFewest, most: PLAN_NUMBERS.taperDaysMost },
  "drink-water": { litres: PLAN_NUMBERS.waterMlADay / 1000 },
  "sleep-hours": { fewest: PLAN_NUMBERS.sleepHoursFewest, most: PLAN_NUMBERS.sleepHoursMost },
  "calm-minutes": { minutes: PLAN_NUMBERS.calmMinutesADay },
};

/** What is asked before a step, the five steps with their numbers, and the advice for an eyelid where there is any. */
export async function PlanSteps({ plan }: { plan: Plan }) {
  const t = await getTranslations("plan");
  const isAsked = plan.steps.every(({ waterAndFood }) => waterAndFood?.state !== "not-asked");
  return (
    <>
      {!isAsked && (
        <Notice heading={t("questions.title")}>
          <p>{t("questions.lead")}</p>
          <LinkButton href="/plan/questions">{t("questions.open")}</LinkButton>
        </Notice>
      )}
      {plan.eyelidAdvice.length > 0 && <EyelidAdvice advice={plan.eyelidAdvice} />}
      {plan.steps.map((step, index) => (
        <section key={step.step}>
          <h2>{`${index + 1}. ${t(`steps.${step.step}`)}`}</h2>
          <ul>
            {step.advice.map((advice) => (
              <li key={advice} className="my-2">
                {t(`advice.${advice}`, NUMBERS[advice] ?? {})}
              </li>
            ))}
          </ul>
          {step.step === "caffeine" && (
            <LinkButton href="/plan/caffeine" kind="secondary">
              {t("taper.link")}
            </LinkButton>
          )}
          <WaterAndFood state={step.waterAndFood?.state ?? null} />
        </section>
      ))}
    </>
  );
}

/** Why the advice on water and food is not shown, and the way to answer its questions again. */
async function WaterAndFood({
  state,
}: {
  state: NonNullable<ShownStep["waterAndFood"]>["state"] | null;
}) {
  const t = await getTranslations("plan");
  switch (state) {
    case null:
      return null;
    case "not-asked":
      return <p>{t("notAsked")}</p>;
    case "ask-the-clinic-first":
      return (
        <Notice kind="warning">
          <p className="mt-0">{t("askFirst")}</p>
          <LinkButton href="/plan/questions" kind="secondary">
            {t("questions.change")}
          </LinkButton>
        </Notice>
      );
    case "shown":
      return (
        <LinkButton href="/plan/questions" kind="secondary">
          {t("questions.change")}
        </LinkButton>
      );
    default:
      return state satisfies never;
  }
}
