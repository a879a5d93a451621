import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { SAFETY_ITEM_IDS, SAFETY_ITEMS } from "@/lib/clinical/emg/safety";
import { SAFETY_ANSWER_WORDS } from "@/lib/emg-requests/document/safety-answer-words";
import type { FormState } from "@/lib/format/form-state";
import { AnsweredList } from "./answered-list";

/** The needle-safety list: no answer is not "no". */
export function SafetySection({
  state,
  saved,
  notAnswered,
}: {
  state: FormState;
  saved: ClinicianPart["safety"];
  notAnswered: string;
}) {
  return (
    <AnsweredList
      state={state}
      blank={notAnswered}
      options={SAFETY_ANSWER_WORDS}
      items={SAFETY_ITEM_IDS.map((id) => ({
        name: `safety.${id}`,
        label: SAFETY_ITEMS[id].asks,
        detail: { name: `safety.${id}.detail`, label: capitalised(SAFETY_ITEMS[id].detail) },
        saved: { answer: saved[id]?.answer ?? "", detail: saved[id]?.detail ?? "" },
      }))}
    />
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
