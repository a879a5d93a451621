"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { CheckboxList } from "@/components/ui/checkbox-list";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedDate, typedList, typedText } from "@/lib/format/form-state";
import { LONGEST_NAME, LONGEST_NUMBER } from "@/lib/format/text-length";
import { CountedText } from "./counted-text";
import { InvitationLetter, type LetterLabels } from "./invitation-letter";

export type InviteLabels = Readonly<
  Record<
    | "name"
    | "birth"
    | "birthHint"
    | "day"
    | "month"
    | "year"
    | "number"
    | "phone"
    | "email"
    | "emailHint"
    | "isAnother"
    | "invite",
    string
  >
>;

/** Makes a patient and shows the letter with which they join. */
export function InviteForm({
  action,
  submissionKey,
  hasMail,
  labels,
  letter,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  /** The letter can be mailed as well. */
  hasMail: boolean;
  labels: InviteLabels;
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels}>
      {(state) => {
        const typed = (name: string) => (state.status === "answered" ? "" : typedText(state, name));
        return (
          <>
            <InvitationLetter state={state} labels={letter} />
            <div key={state.status === "answered" ? submissionKey : ""} className="print:hidden">
              <CountedText
                name="name"
                label={labels.name}
                longest={LONGEST_NAME}
                typed={typed("name")}
                error={errorFor(state, "name")}
              />
              <DateField
                name="birth"
                legend={labels.birth}
                hint={labels.birthHint}
                labels={labels}
                {...(state.status !== "answered" && { typed: typedDate(state, "birth") })}
                error={errorFor(state, "birth")}
              />
              <CountedText
                name="number"
                label={labels.number}
                longest={LONGEST_NUMBER}
                typed={typed("number")}
                error={errorFor(state, "number")}
              />
              <TextField
                name="phone"
                label={labels.phone}
                typed={typed("phone")}
                error={errorFor(state, "phone")}
                width="w-60"
                inputMode="tel"
                autoComplete="off"
              />
              {hasMail && (
                <TextField
                  name="email"
                  label={labels.email}
                  hint={labels.emailHint}
                  type="email"
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={254}
                  typed={typed("email")}
                  error={errorFor(state, "email")}
                />
              )}
              {errorFor(state, "isAnother") !== undefined && (
                <CheckboxList
                  name="isAnother"
                  legend={labels.isAnother}
                  hidesLegend
                  choices={[{ value: "yes", label: labels.isAnother }]}
                  chosen={typedList(state, "isAnother")}
                  error={errorFor(state, "isAnother")}
                />
              )}
              <SubmitButton>{labels.invite}</SubmitButton>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
