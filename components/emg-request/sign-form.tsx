"use client";

import { errorFor } from "@/lib/format/form-state";
import { ActionForm, type FormAction, type FormLabels } from "../ui/action-form";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";

export type SignFormLabels = {
  title: string;
  password: string;
  passwordHint: string;
  sign: string;
};

/** Signs one version of a request; a wrong password is refused beside its field. */
export function SignForm({
  action,
  emgRequestId,
  version,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  emgRequestId: string;
  version: number;
  submissionKey: string;
  labels: SignFormLabels;
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
          <input type="hidden" name="emgRequestId" value={emgRequestId} />
          <input type="hidden" name="version" value={version} />
          <TextField
            name="password"
            label={labels.password}
            type="password"
            autoComplete="current-password"
            maxLength={256}
            hint={labels.passwordHint}
            error={errorFor(state, "password")}
          />
          <SubmitButton>{labels.sign}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
