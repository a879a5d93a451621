"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that says "I have read this". `carriesChanges`: questions about a change come after. */
export function AcknowledgeForm({
  action,
  submissionKey,
  carriesChanges,
  words,
}: {
  action: FormAction;
  submissionKey: string;
  carriesChanges: boolean;
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
          {carriesChanges && <input type="hidden" name="then" value="changes" />}
          <SubmitButton kind="secondary">{words.submit}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
