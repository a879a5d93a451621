"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that says "I have read this". */
export function AcknowledgeForm({
  action,
  submissionKey,
  words,
}: {
  action: FormAction;
  submissionKey: string;
  words: { form: FormWords; title: string; submit: string };
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={words.title}
      words={words.form}
    >
      {() => <SubmitButton kind="secondary">{words.submit}</SubmitButton>}
    </ActionForm>
  );
}
