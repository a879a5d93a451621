"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, typedText } from "@/lib/format/form-state";

/**
 * Claims, releases or takes over a referral. One form for all three, so that a refusal stays when the page is drawn
 * anew because a colleague was faster. `reason`: the label of the reason that must be given; null where none is asked.
 */
export function ClaimForm({
  action,
  referralId,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  referralId: string;
  submissionKey: string;
  labels: { act: string; reason: string | null };
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          {labels.reason !== null && (
            <TextArea
              name="takeOverReason"
              label={labels.reason}
              rows={2}
              typed={typedText(state, "takeOverReason")}
              error={errorFor(state, "takeOverReason")}
            />
          )}
          <SubmitButton kind="secondary">{labels.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
