import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { NextStep } from "@/lib/patient-next/next-steps";
import type { PlanCase } from "@/lib/plan/get-plan-case";
import { NextStepList } from "../next-step-list";

/** What to do before any home step, or instead of one; nothing where the plan is offered in an open case. */
export async function ComesFirst({
  current: { offer, isClosed },
  hasBegun,
  steps,
}: {
  current: PlanCase;
  hasBegun: boolean;
  steps: readonly NextStep[] | null;
}) {
  const t = await getTranslations("plan.first");
  if (isClosed) return <p>{t("closed")}</p>;
  const paused = hasBegun && <p>{t("paused")}</p>;
  switch (offer) {
    case "offered":
      return null;
    case "nothing-reported":
      return (
        <Notice heading={t("nothing.heading")}>
          <p>{t("nothing.body")}</p>
          <LinkButton href="/checklist">{t("nothing.button")}</LinkButton>
        </Notice>
      );
    case "help-first":
      return (
        <Notice kind="problem" heading={t("help.heading")}>
          <p>{t("help.body")}</p>
          {steps !== null && <NextStepList steps={steps} />}
          {paused}
        </Notice>
      );
    case "questions-first":
      return (
        <Notice kind="warning" heading={t("questions.heading")}>
          <p>{t("questions.body")}</p>
          <LinkButton href="/checklist">{t("questions.button")}</LinkButton>
          {paused}
        </Notice>
      );
    default:
      return offer satisfies never;
  }
}
