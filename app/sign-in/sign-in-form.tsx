"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";

export type SignInLabels = {
  title: string;
  email: string;
  password: string;
  passwordHint: string;
  submit: string;
};

export function SignInForm({
  action,
  next,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  next: string;
  submissionKey: string;
  labels: SignInLabels;
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
          <input type="hidden" name="next" value={next} />
          <TextField
            name="email"
            label={labels.email}
            type="email"
            autoComplete="username"
            spellCheck={false}
            maxLength={254}
            typed={typedText(state, "email")}
            error={errorFor(state, "email")}
          />
          <TextField
            name="password"
            label={labels.password}
            type="password"
            autoComplete="current-password"
            maxLength={256}
            hint={labels.passwordHint}
            error={errorFor(state, "password")}
          />
          <SubmitButton>{labels.submit}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
