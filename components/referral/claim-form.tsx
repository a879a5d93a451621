"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
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
  words,
  formWords,
}: {
  action: FormAction;
  referralId: string;
  submissionKey: string;
  words: { act: string; reason: string | null };
  formWords: FormWords;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} words={formWords}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          {words.reason !== null && (
            <TextArea
              name="takeOverReason"
              label={words.reason}
              rows={2}
              typed={typedText(state, "takeOverReason")}
              error={errorFor(state, "takeOverReason")}
            />
          )}
          <SubmitButton kind="secondary">{words.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
