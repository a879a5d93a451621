"use client";

import { CodeField } from "@/components/joining/code-field";
import { NewPasswordField } from "@/components/joining/new-password-field";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorFor, typedDate, typedText } from "@/lib/format/form-state";

export type ResetLabels = Readonly<
  Record<
    | "title"
    | "code"
    | "codeHint"
    | "birth"
    | "birthHint"
    | "day"
    | "month"
    | "year"
    | "password"
    | "passwordHint"
    | "show"
    | "save",
    string
  >
>;

/** Asks for the code of a mail, a patient's birth date and a new password. */
export function ResetPasswordForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: ResetLabels;
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
          <NewPasswordField labels={labels} error={errorFor(state, "password")} />
          <SubmitButton>{labels.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
