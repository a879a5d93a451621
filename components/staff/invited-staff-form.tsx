"use client";

import { InvitationLetter, type LetterLabels } from "@/components/invitations/invitation-letter";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

type Button = { action: FormAction; submissionKey: string; label: string };

/** Gives one colleague a new code and shows their letter, or takes the code back. */
export function InvitedStaffForm({
  invitationId,
  describedBy,
  again,
  withdraw,
  letter,
  formLabels,
}: {
  invitationId: string;
  describedBy: string;
  again: Button;
  /** Null where the code opens nothing any more. */
  withdraw: Button | null;
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  return (
    <div className="flex flex-wrap gap-x-2">
      {[again, withdraw].map(
        (button) =>
          button !== null && (
            <ActionForm
              key={button.label}
              action={button.action}
              submissionKey={button.submissionKey}
              labels={formLabels}
              holdsNothing
            >
              {(state) => (
                <>
                  <input type="hidden" name="invitationId" value={invitationId} />
                  <div className="print:hidden">
                    <SubmitButton kind="secondary" describedBy={describedBy}>
                      {button.label}
                    </SubmitButton>
                  </div>
                  {button === again && <InvitationLetter state={state} labels={letter} />}
                </>
              )}
            </ActionForm>
          ),
      )}
    </div>
  );
}
