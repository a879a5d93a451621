import { getTranslations } from "next-intl/server";
import type { DecisionFormLabels, PreviewLabels } from "@/components/referral/decision-labels";
import type { Day } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";

export async function decisionFormLabels(deadlineOn: Day | null): Promise<DecisionFormLabels> {
  const t = await getTranslations("decisions");
  return {
    choose: t("choose"),
    hint: t("hint"),
    accept: t("accept"),
    "raise-tier": t("raise-tier"),
    "change-tier": t("change-tier"),
    visit: t("visit"),
    discharge: t("discharge"),
    visitOn: t("visitOn"),
    day: t("day"),
    month: t("month"),
    year: t("year"),
    lateReason: t("lateReason"),
    lateReasonHint:
      deadlineOn === null
        ? t("lateReasonHintNone")
        : t("lateReasonHint", { date: clinicDate(deadlineOn) }),
    raisesTo: t("raisesTo"),
    raisesToHint: t("raisesToHint"),
    raisesToNone: t("raisesToNone"),
    raiseReason: t("raiseReason"),
    ...raiseLabels(t),
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
    dischargeHint: t("dischargeHint"),
    dischargeReason: t("dischargeReason"),
    urgency: t("urgency"),
    urgencyHint: t("urgencyHint"),
    readAllIntro: t("readAllIntro"),
    hasReadAll: t("hasReadAll"),
    ...dischargeLabels(t),
    closingNotes: t("closingNotes"),
    closingNotesHint: t("closingNotesHint"),
    unknownHeading: t("unknownHeading"),
    unknownReason: t("unknownReason"),
    unknownHint: t("unknownHint"),
    readHeading: t("readHeading"),
    readIntro: t("readIntro"),
    hasRead: t("hasRead"),
    examinationHeading: t("examinationHeading"),
    examinationIntro: t("examinationIntro"),
    examination: t("examination"),
    examinedOn: t("examinedOn"),
    examinedOnHint: t("examinedOnHint"),
    asksColleague: t("asksColleague"),
    asksColleagueChoice: t("asksColleagueChoice"),
    preview: previewLabels(t),
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

type Words = Awaited<ReturnType<typeof getTranslations<"decisions">>>;

export function previewLabels(t: Words): PreviewLabels {
  return {
    see: t("preview.see"),
    heading: t("preview.heading"),
    unfinished: t("preview.unfinished"),
    caption: t("preview.caption"),
    what: t("preview.what"),
    now: t("preview.now"),
    later: t("preview.later"),
    patientHeading: t("preview.patientHeading"),
    steps: t("preview.steps"),
    reasons: t("preview.reasons"),
  };
}

function raiseLabels(
  t: Words,
): Pick<DecisionFormLabels, "tiers" | "tierLimits" | "raiseReasonCodes"> {
  return {
    tiers: {
      emergency: t("tiers.emergency"),
      immediate: t("tiers.immediate"),
      urgent: t("tiers.urgent"),
      soon: t("tiers.soon"),
      routine: t("tiers.routine"),
    },
    tierLimits: {
      emergency: t("tierLimits.emergency"),
      immediate: t("tierLimits.immediate"),
      urgent: t("tierLimits.urgent"),
      soon: t("tierLimits.soon"),
      routine: t("tierLimits.routine"),
    },
    raiseReasonCodes: {
      "found-at-examination": t("raiseReasonCodes.found-at-examination"),
      "read-in-a-note": t("raiseReasonCodes.read-in-a-note"),
      "told-by-phone": t("raiseReasonCodes.told-by-phone"),
      "test-result": t("raiseReasonCodes.test-result"),
      judgement: t("raiseReasonCodes.judgement"),
      other: t("raiseReasonCodes.other"),
    },
  };
}

function dischargeLabels(t: Words): Pick<DecisionFormLabels, "dischargeCodes" | "verdicts"> {
  return {
    dischargeCodes: {
      "examined-no-sign": t("dischargeCodes.examined-no-sign"),
      "explained-otherwise": t("dischargeCodes.explained-otherwise"),
      "in-care-elsewhere": t("dischargeCodes.in-care-elsewhere"),
      "patient-does-not-want": t("dischargeCodes.patient-does-not-want"),
      other: t("dischargeCodes.other"),
    },
    verdicts: {
      right: t("verdicts.right"),
      "too-high": t("verdicts.too-high"),
      "too-low": t("verdicts.too-low"),
    },
  };
}
