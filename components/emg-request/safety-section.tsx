import type { EmgItemTexts } from "@/i18n/emg-texts";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import type { FormState } from "@/lib/format/form-state";
import { AnsweredList } from "./answered-list";

/** The needle-safety list: no answer is not "no". */
export function SafetySection({
  state,
  saved,
  words,
}: {
  state: FormState;
  saved: ClinicianPart["safety"];
  words: { items: Pick<EmgItemTexts, "safety" | "safetyAnswer">; notAnswered: string };
}) {
  return (
    <AnsweredList
      state={state}
      blank={words.notAnswered}
      options={words.items.safetyAnswer}
      items={SAFETY_ITEM_IDS.map((id) => ({
        name: `safety.${id}`,
        label: words.items.safety[id].asks,
        detail: { name: `safety.${id}.detail`, label: capitalised(words.items.safety[id].detail) },
        saved: { answer: saved[id]?.answer ?? "", detail: saved[id]?.detail ?? "" },
      }))}
    />
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
