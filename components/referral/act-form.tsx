"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { SubmissionKey } from "@/components/ui/submission-key";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, IDLE_FORM, typedText } from "@/lib/format/form-state";

/** `reason`: the label of the reason that must be given; null where none is asked. */
export type ActFormWords = { act: string; reason: string | null };

/** One act on a referral, by one button. */
export function ActForm({
  action,
  referralId,
  submissionKey,
  words,
}: {
  action: FormAction;
  referralId: string;
  submissionKey: string;
  words: ActFormWords;
}) {
  const [state, send] = useActionState(action, IDLE_FORM);
  return (
    <form action={send} noValidate autoComplete="off" className="inline-block">
      <SubmissionKey value={submissionKey} />
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
      {state.status === "failed" && (
        <p role="alert" className="font-bold text-error">
          {state.message}
        </p>
      )}
      <SubmitButton kind="secondary">{words.act}</SubmitButton>
    </form>
  );
}
