import type { NextStep } from "@/lib/patient-next/next-steps";
import { nextStepText } from "./next-step-text";

/** What happens next, one line a step, dates in words. */
export async function NextStepList({ steps }: { steps: readonly NextStep[] }) {
  const words = await nextStepText();
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
