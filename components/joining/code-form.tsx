"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorFor, typedDate, typedText } from "@/lib/format/form-state";
import { CodeField } from "./code-field";

export type CodeLabels = Readonly<
  Record<
    "title" | "code" | "codeHint" | "birth" | "birthHint" | "day" | "month" | "year" | "go",
    string
  >
>;

/** Asks for the code of a letter and a birth date. */
export function CodeForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: CodeLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={formLabels}
      holdsNothing
    >
      {(state) => (
        <>
          <CodeField
            labels={labels}
            typed={typedText(state, "code")}
            error={errorFor(state, "code")}
          />
          <DateField
            name="birth"
            legend={labels.birth}
            hint={labels.birthHint}
            labels={labels}
            typed={typedDate(state, "birth")}
            error={errorFor(state, "birth")}
            autoComplete="bday"
          />
          <SubmitButton>{labels.go}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
