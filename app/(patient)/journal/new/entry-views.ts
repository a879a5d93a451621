import { getLocale, getTranslations } from "next-intl/server";
import type { AskedOnce } from "@/components/journal/entry-form";
import type { HowItWasLabels } from "@/components/journal/how-it-was";
import type { Choice } from "@/components/ui/radio-group";
import { type Area, areaKey } from "@/lib/clinical/body/area";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { DURATIONS, TIMES_OF_DAY, TRIGGERS } from "@/lib/clinical/history/event";
import { patientDate } from "@/lib/format/patient-date";
import { cameBackField, PLAN_OUTCOMES, repeatValue } from "@/lib/journal/entry-form";
import type { LastTwitching } from "@/lib/journal/entry-page";
import type { EntryPage } from "@/lib/journal/get-entry-page";

const DAYS_BACK = ["0", "1", "2"] as const;

/** The questions of a day's entry with their words. */
export async function entryViews({ today, last, asked, review }: EntryPage) {
  const t = await getTranslations("journal");
  const locale = await getLocale();
  const place = await placeNamer();
  const day: AskedOnce = {
    name: "day",
    legend: t("day.legend"),
    choices: DAYS_BACK.map((back) => {
      const date = today - Number(back);
      return {
        value: isoFromDay(date),
        label: t(`day.${back}`, { date: patientDate(locale, date) }),
      };
    }),
  };
  const sameLabel = (reported: Day) => {
    if (reported === today) return t("amount.sameToday");
    if (reported === today - 1) return t("amount.sameYesterday");
    return t("amount.sameLast", { date: patientDate(locale, reported) });
  };
  const same = last !== null && {
    value: "same",
    label: sameLabel(last.day),
    hint: last.areas.map(place).join(", "),
  };
  const amount: AskedOnce = {
    name: "amount",
    legend: t("amount.legend"),
    choices: [
      ...(same ? [same] : []),
      { value: "different", label: same ? t("amount.different") : t("amount.first") },
      { value: "none", label: t("amount.none") },
    ],
  };
  const safety: AskedOnce = {
    name: "safety",
    legend: t("safety.legend"),
    hint: t("safety.hint"),
    choices: (["no", "yes", "unsure"] as const).map((value) => ({
      value,
      label: t(`safety.${value}`),
    })),
  };
  const back = asked.map(
    ({ area, firstSeen }): AskedOnce => ({
      name: cameBackField(areaKey(area)),
      legend: t("cameBack.legend", { place: place(area), date: patientDate(locale, firstSeen) }),
      choices: (["still-there", "did-not-come-back"] as const).map((value) => ({
        value,
        label: t(`cameBack.${value}`),
      })),
    }),
  );
  if (review !== null) {
    back.push({
      name: "plan-review",
      legend: t(`planReview.legend.${review}`),
      choices: PLAN_OUTCOMES.map((value) => ({ value, label: t(`planReview.${value}`) })),
    });
  }
  return { day, amount, safety, asked: back };
}

/** Words for how long, what time and what came before; `last` is what is ticked as repeated. */
export async function howItWasLabels(last: LastTwitching | null): Promise<HowItWasLabels> {
  const t = await getTranslations("journal");
  const repeat = (
    field: Parameters<typeof repeatValue>[0],
    value: string,
    answer: string,
  ): Choice => ({
    value: repeatValue(field, value),
    label: t(`how.repeat.${field}`, { answer }),
  });
  return {
    heading: t("how.heading"),
    repeated:
      last === null || last.duration === null
        ? null
        : {
            legend: t("how.repeated"),
            hint: t("how.repeatedHint"),
            choices: [
              repeat("duration", last.duration, t(`duration.${last.duration}`)),
              ...last.timesOfDay.map((time) => repeat("times", time, t(`times.${time}`))),
              ...last.triggers.map((each) => repeat("triggers", each, t(`triggers.${each}`))),
            ],
          },
    questions: [
      {
        name: "duration",
        takes: "one",
        legend: t("duration.legend"),
        choices: DURATIONS.map((value) => ({ value, label: t(`duration.${value}`) })),
      },
      {
        name: "times",
        takes: "many",
        legend: t("times.legend"),
        hint: t("times.hint"),
        choices: TIMES_OF_DAY.map((value) => ({ value, label: t(`times.${value}`) })),
      },
      {
        name: "triggers",
        takes: "many",
        legend: t("triggers.legend"),
        hint: t("triggers.hint"),
        choices: TRIGGERS.map((value) => ({ value, label: t(`triggers.${value}`) })),
      },
    ],
  };
}

/** An area in the patient's words. */
export async function placeNamer(): Promise<(area: Area) => string> {
  const t = await getTranslations("body");
  return ({ site, side }) => t(`sites.${site}`, { side });
}
