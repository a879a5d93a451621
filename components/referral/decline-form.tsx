"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, typedText } from "@/lib/format/form-state";

/** Declines a colleague's proposal, or withdraws one's own, with the reason that it asks for. */
export function DeclineForm({
  action,
  referralId,
  proposalId,
  submissionKey,
  words,
  formWords,
}: {
  action: FormAction;
  referralId: string;
  proposalId: string;
  submissionKey: string;
  words: { reason: string; hint: string; act: string };
  formWords: FormWords;
}) {
  // A page can hold two proposals.
  const field = `declineReason-${proposalId}`;
  return (
    <ActionForm action={action} submissionKey={submissionKey} words={formWords}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          <input type="hidden" name="proposalId" value={proposalId} />
          <TextArea
            name={field}
            label={words.reason}
            hint={words.hint}
            rows={2}
            typed={typedText(state, field)}
            error={errorFor(state, field)}
          />
          <SubmitButton kind="secondary">{words.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
