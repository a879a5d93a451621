import type { EmgItemTexts } from "@/i18n/emg-texts";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import type { FormState } from "@/lib/format/form-state";
import { AnsweredList } from "./answered-list";

/** The needle-safety list, where a blank stays unanswered. */
export function SafetySection({
  state,
  saved,
  labels,
}: {
  state: FormState;
  saved: ClinicianPart["safety"];
  labels: { items: Pick<EmgItemTexts, "safety" | "safetyAnswer">; notAnswered: string };
}) {
  return (
    <AnsweredList
      state={state}
      blank={labels.notAnswered}
      options={labels.items.safetyAnswer}
      items={SAFETY_ITEM_IDS.map((id) => ({
        name: `safety.${id}`,
        label: labels.items.safety[id].asks,
        detail: { name: `safety.${id}.detail`, label: capitalised(labels.items.safety[id].detail) },
        saved: { answer: saved[id]?.answer ?? "", detail: saved[id]?.detail ?? "" },
      }))}
    />
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
