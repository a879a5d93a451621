"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that says "I have read this"; `shown` are the ids of the events that the page is about. */
export function AcknowledgeForm({
  action,
  submissionKey,
  shown,
  words,
}: {
  action: FormAction;
  submissionKey: string;
  shown: readonly string[];
  words: { form: FormWords; title: string; submit: string };
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={words.title}
      words={words.form}
    >
      {() => (
        <>
          <input type="hidden" name="shown" value={shown.join(" ")} />
          <SubmitButton kind="secondary">{words.submit}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
