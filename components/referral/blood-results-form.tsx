"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { errorFor, typedText } from "@/lib/format/form-state";
import { BloodTestFields, type BloodTestWords } from "./blood-test-fields";

export type BloodResultsWords = Readonly<
  Record<"takenOn" | "takenOnHint" | "day" | "month" | "year" | "optional" | "save", string>
> & {
  tests: BloodTestWords;
};

/** The results of one sample: its day, and for each test a value, its unit and the limit that the rules need. */
export function BloodResultsForm({
  action,
  referralId,
  title,
  submissionKey,
  words,
  formWords,
}: {
  action: FormAction;
  referralId: string;
  title: string;
  submissionKey: string;
  words: BloodResultsWords;
  formWords: FormWords;
}) {
  return (
    <ActionForm action={action} title={title} submissionKey={submissionKey} words={formWords}>
      {(state) => (
        <>
          <input type="hidden" name="referralId" value={referralId} />
          <DateField
            name="takenOn"
            legend={words.takenOn}
            hint={words.takenOnHint}
            words={words}
            typed={{
              day: typedText(state, "takenOn-day"),
              month: typedText(state, "takenOn-month"),
              year: typedText(state, "takenOn-year"),
            }}
            error={errorFor(state, "takenOn")}
          />
          <p>{words.optional}</p>
          {LAB_TESTS.map((test) => (
            <BloodTestFields key={test} test={test} state={state} words={words.tests} />
          ))}
          <SubmitButton>{words.save}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
