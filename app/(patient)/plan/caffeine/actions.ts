"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { cupsWithin } from "@/lib/clinical/plan/caffeine-amount";
import { taperDates } from "@/lib/clinical/plan/taper-dates";
import { answered, type FormState, refused } from "@/lib/format/form-state";
import { patientDate } from "@/lib/format/patient-date";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { CAFFEINE_PROBLEMS, caffeineForm } from "@/lib/plan/caffeine-form";
import { getPlan } from "@/lib/plan/get-plan";
import { alertFirst } from "../../alert-first";

export const showTaperAction = defineAction<"patient", FormState>({
  name: "show-caffeine-days",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now }) => {
    await alertFirst(actor);
    const t = await getTranslations("plan.taper");
    const locale = await getLocale();
    const read = parseForm(caffeineForm, form, CAFFEINE_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(`problems.${code}`)),
        form,
      );
    }
    const { baselineMg, days } = read.value;
    const rows = taperDates(baselineMg, days, await getPlan(actor, now)).map(
      ({ on, atMostMg }, index) => ({
        day: `${t("day", { day: index + 1 })}: ${patientDate(locale, on)}`,
        most: t("atMost", { mg: atMostMg }),
        cups: cups(atMostMg),
      }),
    );
    return answered(rows, form);

    function cups(mg: number): string {
      if (mg === 0) return t("none");
      const most = cupsWithin(mg);
      if (most === 0) return t("underHalf");
      return most === 0.5 ? t("halfCup") : t("cupCount", { cups: most });
    }
  },
});
