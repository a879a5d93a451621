import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/clinical/calendar/day";
import { type PlanReview, REVIEW_ANSWERS } from "@/lib/clinical/plan/plan-review";
import { patientDate } from "@/lib/format/patient-date";

/** When the plan began, and when it is asked how it went or what was answered. */
export async function PlanStatus({
  startedOn,
  today,
  review,
}: {
  startedOn: Day;
  today: Day;
  review: PlanReview;
}) {
  const t = await getTranslations("plan");
  const locale = await getLocale();
  return (
    <Notice
      kind={review.state === "waiting" || review.state === "answered" ? "info" : "warning"}
      heading={t("status.heading")}
    >
      <p>{t("status.began", { date: patientDate(locale, startedOn), days: today - startedOn })}</p>
      <ReviewLabels review={review} />
    </Notice>
  );
}

async function ReviewLabels({ review }: { review: PlanReview }) {
  const t = await getTranslations("plan");
  const locale = await getLocale();
  switch (review.state) {
    case "no-plan":
      return null;
    case "waiting":
      return (
        <p>
          {t("review.waiting", { date: patientDate(locale, review.opensOn) })}{" "}
          {t("status.until", { date: patientDate(locale, review.closesOn) })} {t("review.anyTime")}
        </p>
      );
    case "open":
    case "overdue":
      return (
        <>
          <p>
            {review.state === "open"
              ? t("review.open", { date: patientDate(locale, review.closesOn) })
              : t("review.overdue")}
          </p>
          <LinkButton href="/journal/new">{t("status.answerHere")}</LinkButton>
        </>
      );
    case "answered": {
      const { next } = REVIEW_ANSWERS[review.outcome];
      return (
        <>
          <p>{t(`review.next.${next}`)}</p>
          {next === "questions-again-today" && (
            <LinkButton href="/checklist/changes-groups">{t("status.worseHere")}</LinkButton>
          )}
        </>
      );
    }
    default:
      return review satisfies never;
  }
}
