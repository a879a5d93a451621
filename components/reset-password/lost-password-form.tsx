"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";

/** Asks for the address to which the way back is mailed. */
export function LostPasswordForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: Readonly<Record<"title" | "email" | "emailHint" | "send", string>>;
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
          <SubmitButton>{labels.send}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
