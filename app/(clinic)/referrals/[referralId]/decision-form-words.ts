import { getTranslations } from "next-intl/server";
import type { DecisionFormWords } from "@/components/referral/decision-words";
import type { Day } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";

export async function decisionFormWords(deadlineOn: Day | null): Promise<DecisionFormWords> {
  const t = await getTranslations("decisions");
  return {
    choose: t("choose"),
    hint: t("hint"),
    accept: t("accept"),
    "change-tier": t("change-tier"),
    visit: t("visit"),
    visitOn: t("visitOn"),
    day: t("day"),
    month: t("month"),
    year: t("year"),
    lateReason: t("lateReason"),
    lateReasonHint:
      deadlineOn === null
        ? t("lateReasonHintNone")
        : t("lateReasonHint", { date: clinicDate(deadlineOn) }),
    closes: t("closes"),
    closesHint: t("closesHint"),
    closesNone: t("closesNone"),
    reasonCode: t("reasonCode"),
    reasonCodes: {
      "examined-normal": t("reasonCodes.examined-normal"),
      "explained-otherwise": t("reasonCodes.explained-otherwise"),
      "answer-was-mistaken": t("reasonCodes.answer-was-mistaken"),
      "already-investigated": t("reasonCodes.already-investigated"),
      "being-treated": t("reasonCodes.being-treated"),
      other: t("reasonCodes.other"),
    },
    reason: t("reason"),
    reasonHint: t("reasonHint"),
    readHeading: t("readHeading"),
    readIntro: t("readIntro"),
    hasRead: t("hasRead"),
    ending: t("ending"),
    endings: {
      seen: t("endings.seen"),
      missed: t("endings.missed"),
      cancelled: t("endings.cancelled"),
    },
    endingHint: t("endingHint"),
    endedOn: t("endedOn"),
    save: t("save"),
  };
}
