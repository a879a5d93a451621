"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";
import { NewPasswordField } from "./new-password-field";

export type AccountLabels = Readonly<
  Record<"title" | "email" | "emailHint" | "password" | "passwordHint" | "show" | "join", string>
>;

/** Asks with what somebody will sign in from now on. */
export function AccountForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: AccountLabels;
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
          <TextField
            name="email"
            label={labels.email}
            hint={labels.emailHint}
            type="email"
            autoComplete="username"
            spellCheck={false}
            maxLength={254}
            typed={typedText(state, "email")}
            error={errorFor(state, "email")}
          />
          <NewPasswordField labels={labels} error={errorFor(state, "password")} />
          <SubmitButton>{labels.join}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
