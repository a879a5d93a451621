"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { cupsWithin } from "@/lib/clinical/plan/caffeine-amount";
import { taperDates } from "@/lib/clinical/plan/taper-dates";
import { formFields } from "@/lib/format/form-fields";
import { answered, type FieldErrors, type FormState, refused } from "@/lib/format/form-state";
import { patientDate } from "@/lib/format/patient-date";
import { parseCaffeine } from "@/lib/plan/caffeine-input";
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
    const input = parseCaffeine(formFields(form));
    if (!input.ok) {
      const errors: FieldErrors = {};
      for (const [field, problem] of Object.entries(input.problems)) {
        errors[field] = t(`problems.${problem}`);
      }
      return refused(errors, form);
    }
    const rows = taperDates(input.baselineMg, input.days, await getPlan(actor, now)).map(
      ({ on, atMostMg }, index) => ({
        day: `${t("day", { day: index + 1 })}: ${patientDate(on)}`,
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
