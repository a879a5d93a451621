"use client";

import { errorFor } from "@/lib/format/form-state";
import { ActionForm, type FormAction, type FormWords } from "../ui/action-form";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";

export type SignFormWords = { title: string; password: string; passwordHint: string; sign: string };

/** Signs one version of a request; a wrong password is refused beside its field. */
export function SignForm({
  action,
  emgRequestId,
  version,
  submissionKey,
  words,
  formWords,
}: {
  action: FormAction;
  emgRequestId: string;
  version: number;
  submissionKey: string;
  words: SignFormWords;
  formWords: FormWords;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={words.title}
      words={formWords}
      holdsNothing
    >
      {(state) => (
        <>
          <input type="hidden" name="emgRequestId" value={emgRequestId} />
          <input type="hidden" name="version" value={version} />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            maxLength={256}
            hint={words.passwordHint}
            error={errorFor(state, "password")}
          />
          <SubmitButton>{words.sign}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
