"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button for one act of a patient, such as to undo an entry. */
export function PatientActForm({
  action,
  submissionKey,
  fields = {},
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  /** What goes along hidden, by field name. */
  fields?: Readonly<Record<string, readonly string[]>>;
  labels: { form: FormLabels; act: string };
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={labels.form}>
      {() => (
        <>
          {Object.entries(fields).flatMap(([name, values]) =>
            values.map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
          <SubmitButton kind="secondary">{labels.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
