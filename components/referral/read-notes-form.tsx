"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { SubmissionKey } from "@/components/ui/submission-key";
import { SubmitButton } from "@/components/ui/submit-button";
import { IDLE_FORM } from "@/lib/format/form-state";

/** One button that says that these notes were read. `describedBy`: the element that tells which. */
export function ReadNotesForm({
  action,
  referralId,
  texts,
  submissionKey,
  describedBy,
  act,
}: {
  action: FormAction;
  referralId: string;
  texts: readonly string[];
  submissionKey: string;
  describedBy?: string | undefined;
  act: string;
}) {
  const [state, send] = useActionState(action, IDLE_FORM);
  return (
    <form action={send} autoComplete="off">
      <SubmissionKey value={submissionKey} />
      <input type="hidden" name="referralId" value={referralId} />
      {texts.map((text) => (
        <input key={text} type="hidden" name="note" value={text} />
      ))}
      {state.status === "failed" && (
        <p role="alert" className="font-bold text-error">
          {state.message}
        </p>
      )}
      <SubmitButton kind="secondary" describedBy={describedBy}>
        {act}
      </SubmitButton>
    </form>
  );
}
