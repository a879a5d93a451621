"use client";

import { useState } from "react";
import type { DraftTarget } from "@/components/ui/keep-draft";
import type { EmgItemTexts } from "@/i18n/emg-texts";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import type { Suggestions } from "@/lib/emg-requests/record/suggested-because";
import { type FormState, typedText } from "@/lib/format/form-state";
import { ActionForm, type FormAction, type FormLabels } from "../ui/action-form";
import { SubmitButton } from "../ui/submit-button";
import {
  type AskedLabels,
  BloodsSection,
  QuestionsSection,
  StudiesSection,
} from "./asked-sections";
import { type ExaminationLabels, ExaminationList } from "./examination-list";
import { type MuscleLabels, MuscleTable } from "./muscle-table";
import { SafetySection } from "./safety-section";
import { StatedFields, type StatedLabels } from "./stated-fields";

export type EmgRequestFormLabels = ExaminationLabels &
  MuscleLabels &
  StatedLabels &
  AskedLabels & {
    items: EmgItemTexts;
    title: string;
    save: string;
    check: string;
    history: string;
    examination: string;
    asked: string;
    safety: string;
    notAnswered: string;
    practical: string;
    closing: string;
  };

/** The clinician's part of a draft, one section after the other as it prints. */
export function EmgRequestForm({
  action,
  emgRequestId,
  version,
  draft,
  saved,
  suggestions,
  suggestedMuscles,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  emgRequestId: string;
  version: number;
  draft: DraftTarget;
  saved: ClinicianPart;
  suggestions: Suggestions;
  /** By muscle and side, in whole sentences. */
  suggestedMuscles: Readonly<Record<string, string>>;
  submissionKey: string;
  labels: EmgRequestFormLabels;
  formLabels: FormLabels;
}) {
  /** Of the last draft that was kept from this page. */
  const [kept, setKept] = useState<number | null>(null);
  const sections = (state: FormState) => {
    const stated = { state, saved: saved.fields, labels };
    const examined = { state, saved: saved.examination, labels };
    const asked = { state, saved, suggestions, labels };
    return (
      <>
        <h3>{labels.question}</h3>
        <StatedFields {...stated} ids={["question"]} />
        <QuestionsSection {...asked} />
        <StatedFields {...stated} ids={["suspicion", "own-view"]} />
        <h3>{labels.history}</h3>
        <StatedFields {...stated} ids={["history-note", "family", "medicines", "prior-tests"]} />
        <h3>{labels.examination}</h3>
        <ExaminationList {...examined} group="power" />
        <ExaminationList {...examined} group="reflexes" />
        <ExaminationList {...examined} group="other" />
        <StatedFields
          {...stated}
          ids={["wasting-detail", "sensation-detail", "gait-detail", "examination-note"]}
        />
        <h3>{labels.asked}</h3>
        <MuscleTable
          state={state}
          saved={saved.muscles}
          suggested={suggestedMuscles}
          labels={labels}
        />
        <StudiesSection {...asked} />
        <StatedFields {...stated} ids={["other-muscles"]} />
        <h3>{labels.safety}</h3>
        <SafetySection state={state} saved={saved.safety} labels={labels} />
        <h3>{labels.bloods}</h3>
        <BloodsSection {...asked} />
        <h3>{labels.practical}</h3>
        <StatedFields {...stated} ids={["addressee", "handedness", "interpreter", "mobility"]} />
        <h3>{labels.closing}</h3>
        <StatedFields {...stated} ids={["patient-informed", "consent", "consent-date"]} />
      </>
    );
  };
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={formLabels}
      draft={draft}
      onVersion={setKept}
    >
      {(state) => (
        <>
          <input type="hidden" name="emgRequestId" value={emgRequestId} />
          {/* Typed over this version, whatever was saved since. */}
          <input
            type="hidden"
            name="version"
            value={kept ?? (typedText(state, "version") || version)}
          />
          {sections(state)}
          <div className="mt-6 flex flex-wrap gap-4">
            <SubmitButton kind="secondary" name="intent" value="save">
              {labels.save}
            </SubmitButton>
            <SubmitButton name="intent" value="check">
              {labels.check}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
