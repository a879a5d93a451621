"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { errorFor, typedText } from "@/lib/format/form-state";
import { BloodTestFields, type BloodTestLabels } from "./blood-test-fields";

export type BloodResultsLabels = Readonly<
  Record<"takenOn" | "takenOnHint" | "day" | "month" | "year" | "optional" | "save", string>
> & {
  tests: BloodTestLabels;
};

/** The results of one sample: its day, and for each test a value, its unit and the limit that the rules need. */
export function BloodResultsForm({
  action,
  referralId,
  title,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  referralId: string;
  title: string;
  submissionKey: string;
  labels: BloodResultsLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} title={title} submissionKey={submissionKey} labels={formLabels}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          <DateField
            name="takenOn"
            legend={labels.takenOn}
            hint={labels.takenOnHint}
            labels={labels}
            typed={{
              day: typedText(state, "takenOn-day"),
              month: typedText(state, "takenOn-month"),
              year: typedText(state, "takenOn-year"),
            }}
            error={errorFor(state, "takenOn")}
          />
          <p>{labels.optional}</p>
          {LAB_TESTS.map((test) => (
            <BloodTestFields key={test} test={test} state={state} labels={labels.tests} />
          ))}
          <SubmitButton>{labels.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
