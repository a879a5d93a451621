import { getTranslations } from "next-intl/server";
import type { AskChoices } from "@/components/referral/decision-labels";
import { ASKABLE, ASKABLE_QUESTIONS } from "@/lib/checklist/asked-items";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { QuestionId } from "@/lib/clinical/history/question";
import { replyDays } from "@/lib/decisions/reply-days";
import { emergencyNumbers } from "@/lib/env";
import { shortDate } from "@/lib/format/clinic-date";
import type { ReferralRecord } from "@/lib/referrals/referral-record";

/** What can be asked of this referral's patient: what is not known first, then each page of the checklist. */
export async function askChoices({
  assessment,
  current,
  clinic,
}: ReferralRecord): Promise<AskChoices> {
  const referral = await getTranslations("referral.question");
  const page = await getTranslations("checklist.pages");
  const { emergency: number } = emergencyNumbers();
  const missing = new Set(assessment?.result.missing.map(({ item }) => item) ?? []);
  const choices = (questions: readonly QuestionId[]) =>
    questions.map((value) => ({ value, label: referral(value) }));
  return {
    unknown: choices(ASKABLE_QUESTIONS.filter((question) => missing.has(question))),
    pages: ASKABLE.map(({ page: id, questions }) => ({
      heading: page(`${id}.heading`, { number }),
      questions: choices(questions.filter((question) => !missing.has(question))),
    })).filter(({ questions }) => questions.length > 0),
    days: replyDays({
      today: clinic.today,
      deadline: current.deadlineOn,
      calendar: clinic.calendar,
    }).map((day) => ({ value: isoFromDay(day), label: shortDate(day, clinic.today) })),
  };
}
