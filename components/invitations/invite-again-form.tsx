"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { InvitationLetter, type LetterLabels } from "./invitation-letter";

/** Gives one patient a new code, and shows their letter. */
export function InviteAgainForm({
  action,
  submissionKey,
  patientId,
  label,
  describedBy,
  letter,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  patientId: string;
  label: string;
  describedBy: string;
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels} holdsNothing>
      {(state) => (
        <>
          <input type="hidden" name="patientId" value={patientId} />
          <div className="print:hidden">
            <SubmitButton kind="secondary" describedBy={describedBy}>
              {label}
            </SubmitButton>
          </div>
          <InvitationLetter state={state} labels={letter} />
        </>
      )}
    </ActionForm>
  );
}
