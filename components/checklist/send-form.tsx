"use client";

import { SendWhenOnline } from "@/components/patient/send-when-online";
import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that names its act, such as the last one of the first checklist. */
export function SendForm({
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
      {(state) => (
        <>
          <SubmitButton>{words.submit}</SubmitButton>
          <SendWhenOnline isWaiting={state.status === "failed"} />
        </>
      )}
    </ActionForm>
  );
}
