"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { SubmissionKey } from "@/components/ui/submission-key";
import { SubmitButton } from "@/components/ui/submit-button";
import { IDLE_FORM } from "@/lib/format/form-state";

/** One button that says that what the patient corrected was seen. */
export function AcknowledgeCorrectionsForm({
  action,
  referralId,
  correctedAt,
  submissionKey,
  act,
}: {
  action: FormAction;
  referralId: string;
  /** The newest correction that the page shows, as an ISO moment. */
  correctedAt: string;
  submissionKey: string;
  act: string;
}) {
  const [state, send] = useActionState(action, IDLE_FORM);
  return (
    <form action={send} autoComplete="off">
      <SubmissionKey value={(state.status === "failed" && state.submissionKey) || submissionKey} />
      <input type="hidden" name="referralId" value={referralId} />
      <input type="hidden" name="correctedAt" value={correctedAt} />
      {state.status === "failed" && (
        <p role="alert" className="font-bold text-error">
          {state.message}
        </p>
      )}
      <SubmitButton kind="secondary">{act}</SubmitButton>
    </form>
  );
}
