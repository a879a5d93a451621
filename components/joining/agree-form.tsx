"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorFor, typedText } from "@/lib/format/form-state";

export type AgreeLabels = Readonly<
  Record<"title" | "question" | "hint" | "yes" | "no" | "noHint" | "go", string>
>;

/** Asks whether somebody agrees to keep a journal; nothing is chosen for them. */
export function AgreeForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: AgreeLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={formLabels}
      holdsNothing
    >
      {(state) => (
        <>
          <RadioGroup
            name="agree"
            legend={labels.question}
            hint={labels.hint}
            choices={[
              { value: "yes", label: labels.yes },
              { value: "no", label: labels.no, hint: labels.noHint },
            ]}
            chosen={typedText(state, "agree")}
            error={errorFor(state, "agree")}
          />
          <SubmitButton>{labels.go}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
