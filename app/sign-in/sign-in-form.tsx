"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";

export type SignInWords = {
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
  words,
  formWords,
}: {
  action: FormAction;
  next: string;
  submissionKey: string;
  words: SignInWords;
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
          <input type="hidden" name="next" value={next} />
          <TextField
            name="email"
            label={words.email}
            type="email"
            autoComplete="username"
            spellCheck={false}
            maxLength={254}
            typed={typedText(state, "email")}
            error={errorFor(state, "email")}
          />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            maxLength={256}
            hint={words.passwordHint}
            error={errorFor(state, "password")}
          />
          <SubmitButton>{words.submit}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
