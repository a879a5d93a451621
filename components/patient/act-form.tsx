"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button for one act of a patient, such as to undo an entry. */
export function PatientActForm({
  action,
  submissionKey,
  fields = {},
  words,
}: {
  action: FormAction;
  submissionKey: string;
  /** What goes along hidden, by field name. */
  fields?: Readonly<Record<string, readonly string[]>>;
  words: { form: FormWords; act: string };
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} words={words.form}>
      {() => (
        <>
          {Object.entries(fields).flatMap(([name, values]) =>
            values.map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
          <SubmitButton kind="secondary">{words.act}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
