import { getTranslations } from "next-intl/server";
import { emergencyNumbers } from "@/lib/env";
import { patientDate } from "@/lib/format/patient-date";
import type { NextStep } from "@/lib/patient-next/next-steps";

/** What happens next, one line a step, dates in words. */
export async function NextStepList({ steps }: { steps: readonly NextStep[] }) {
  const t = await getTranslations("next.steps");
  const number = emergencyNumbers().emergency;
  const words = (step: NextStep) => {
    if (!("on" in step)) return t(step.step, { number });
    const date = patientDate(step.on);
    return step.step === "seen-between"
      ? t(step.step, { target: patientDate(step.target), date })
      : t(step.step, { date });
  };
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.step} className="my-2">
          {words(step)}
        </li>
      ))}
    </ul>
  );
}
