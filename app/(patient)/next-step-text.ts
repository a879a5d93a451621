import { getLocale, getTranslations } from "next-intl/server";
import { emergencyNumbers } from "@/lib/env";
import { patientDate } from "@/lib/format/patient-date";
import type { NextStep } from "@/lib/patient-next/next-steps";

/** The sentence of a step, to the letter as the patient reads it. */
export async function nextStepText(): Promise<(step: NextStep) => string> {
  const t = await getTranslations("next.steps");
  const locale = await getLocale();
  const number = emergencyNumbers().emergency;
  return (step) => {
    if (!("on" in step)) return t(step.step, { number });
    const date = patientDate(locale, step.on);
    return step.step === "seen-between"
      ? t(step.step, { target: patientDate(locale, step.target), date })
      : t(step.step, { date });
  };
}
