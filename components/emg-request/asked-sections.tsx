import type { EmgItemTexts } from "@/i18n/emg-texts";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import type { Suggestions } from "@/lib/emg-requests/record/suggested-because";
import { errorFor, type FormState } from "@/lib/format/form-state";
import { CheckboxList } from "../ui/checkbox-list";
import { AnsweredList } from "./answered-list";
import { listIn } from "./filled";

export type AskedLabels = {
  items: Pick<EmgItemTexts, "question" | "study" | "blood" | "bloodState">;
  question: string;
  questions: string;
  studies: string;
  bloods: string;
  notListed: string;
  result: string;
  /** Stands before the findings that ticked something: "Ticked by the findings:". */
  suggested: string;
};

type Asked = {
  state: FormState;
  saved: ClinicianPart;
  suggestions: Suggestions;
  labels: AskedLabels;
};

export function QuestionsSection({ state, saved, suggestions, labels }: Asked) {
  return (
    <CheckboxList
      name="question"
      legend={labels.questions}
      choices={CLINICAL_QUESTION_IDS.map((id) => ({
        value: id,
        label: labels.items.question[id],
        hint: because(labels, suggestions.questions[id]),
      }))}
      chosen={listIn(state, "question", saved.questions)}
      error={errorFor(state, "question")}
    />
  );
}

export function StudiesSection({ state, saved, suggestions, labels }: Asked) {
  return (
    <CheckboxList
      name="study"
      legend={labels.studies}
      choices={STUDY_IDS.map((id) => ({
        value: id,
        label: labels.items.study[id],
        hint: because(labels, suggestions.studies[id]),
      }))}
      chosen={listIn(state, "study", saved.studies)}
      error={errorFor(state, "study")}
    />
  );
}

export function BloodsSection({ state, saved, suggestions, labels }: Asked) {
  return (
    <AnsweredList
      state={state}
      blank={labels.notListed}
      options={labels.items.bloodState}
      items={BLOOD_IDS.map((id) => ({
        name: `blood.${id}`,
        label: labels.items.blood[id],
        hint: because(labels, suggestions.bloods[id]),
        detail: { name: `blood.${id}.result`, label: labels.result },
        saved: { answer: saved.bloods[id]?.state ?? "", detail: saved.bloods[id]?.result ?? "" },
      }))}
    />
  );
}

function because({ suggested }: AskedLabels, reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `${suggested} ${reason}`;
}
