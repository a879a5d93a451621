"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, typedText } from "@/lib/format/form-state";

/** Declines a colleague's proposal, or withdraws one's own, with the reason that it asks for. */
export function DeclineForm({
  action,
  referralId,
  proposalId,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  referralId: string;
  proposalId: string;
  submissionKey: string;
  labels: { reason: string; hint: string; act: string };
  formLabels: FormLabels;
}) {
  // A page can hold two proposals.
  const field = `declineReason-${proposalId}`;
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          <input type="hidden" name="proposalId" value={proposalId} />
          <TextArea
            name={field}
            label={labels.reason}
            hint={labels.hint}
            rows={2}
            typed={typedText(state, field)}
            error={errorFor(state, field)}
          />
          <SubmitButton kind="secondary">{labels.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
