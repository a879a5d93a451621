"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";

/** After how many minutes an urgent message is repeated. */
export function ReminderForm({
  action,
  submissionKey,
  minutes,
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  /** As it is set now. */
  minutes: number;
  labels: { form: FormLabels; title: string; minutes: string; hint: string; save: string };
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={labels.form}
    >
      {(state) => (
        <>
          <TextField
            name="minutes"
            label={labels.minutes}
            hint={labels.hint}
            typed={state.status === "idle" ? String(minutes) : typedText(state, "minutes")}
            error={errorFor(state, "minutes")}
            inputMode="numeric"
            autoComplete="off"
            width="w-32"
          />
          <SubmitButton>{labels.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
