"use client";

import { useState } from "react";
import type { DraftTarget } from "@/components/ui/keep-draft";
import type { EmgItemTexts } from "@/i18n/emg-texts";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import type { Suggestions } from "@/lib/emg-requests/record/suggested-because";
import { type FormState, typedText } from "@/lib/format/form-state";
import { ActionForm, type FormAction, type FormWords } from "../ui/action-form";
import { SubmitButton } from "../ui/submit-button";
import { type AskedWords, BloodsSection, QuestionsSection, StudiesSection } from "./asked-sections";
import { ExaminationList, type ExaminationWords } from "./examination-list";
import { MuscleTable, type MuscleWords } from "./muscle-table";
import { SafetySection } from "./safety-section";
import { StatedFields, type StatedWords } from "./stated-fields";

export type EmgRequestFormWords = ExaminationWords &
  MuscleWords &
  StatedWords &
  AskedWords & {
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
  words,
  formWords,
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
  words: EmgRequestFormWords;
  formWords: FormWords;
}) {
  /** Of the last draft that was kept from this page. */
  const [kept, setKept] = useState<number | null>(null);
  const sections = (state: FormState) => {
    const stated = { state, saved: saved.fields, words };
    const examined = { state, saved: saved.examination, words };
    const asked = { state, saved, suggestions, words };
    return (
      <>
        <h3>{words.question}</h3>
        <StatedFields {...stated} ids={["question"]} />
        <QuestionsSection {...asked} />
        <StatedFields {...stated} ids={["suspicion", "own-view"]} />
        <h3>{words.history}</h3>
        <StatedFields {...stated} ids={["history-note", "family", "medicines", "prior-tests"]} />
        <h3>{words.examination}</h3>
        <ExaminationList {...examined} group="power" />
        <ExaminationList {...examined} group="reflexes" />
        <ExaminationList {...examined} group="other" />
        <StatedFields
          {...stated}
          ids={["wasting-detail", "sensation-detail", "gait-detail", "examination-note"]}
        />
        <h3>{words.asked}</h3>
        <MuscleTable
          state={state}
          saved={saved.muscles}
          suggested={suggestedMuscles}
          words={words}
        />
        <StudiesSection {...asked} />
        <StatedFields {...stated} ids={["other-muscles"]} />
        <h3>{words.safety}</h3>
        <SafetySection state={state} saved={saved.safety} words={words} />
        <h3>{words.bloods}</h3>
        <BloodsSection {...asked} />
        <h3>{words.practical}</h3>
        <StatedFields {...stated} ids={["handedness", "interpreter", "mobility"]} />
        <h3>{words.closing}</h3>
        <StatedFields {...stated} ids={["told", "consent", "consent-date"]} />
      </>
    );
  };
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={words.title}
      words={formWords}
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
              {words.save}
            </SubmitButton>
            <SubmitButton name="intent" value="check">
              {words.check}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
