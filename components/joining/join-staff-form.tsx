"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";
import type { AccountLabels } from "./account-form";
import { CodeField } from "./code-field";
import { NewPasswordField } from "./new-password-field";

/** Asks a colleague for their code, the address to which it was given, and a new password. */
export function JoinStaffForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: AccountLabels & Readonly<Record<"code" | "codeHint", string>>;
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
