"use client";

import type { ReactNode } from "react";
import type { FieldView } from "@/components/checklist/field-view";
import { type PageFieldLabels, PageFields } from "@/components/checklist/page-fields";
import { useNoteRoutes } from "@/components/journal/use-note-routes";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, type Help, typedList, typedText } from "@/lib/format/form-state";
import { LONGEST_NOTE } from "@/lib/format/text-length";
import { type UnsentEmergencyLabels, unsentEmergency } from "./unsent-emergency";

export type ReplyFormLabels = PageFieldLabels & {
  form: FormLabels;
  title: string;
  note: { label: string; hint: string };
  unsent: UnsentEmergencyLabels;
  send: string;
};

/** What the clinic asked, as the checklist asks it, and room for words. */
export function ReplyForm({
  action,
  submissionKey,
  hidden,
  fields,
  help,
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  hidden: Readonly<Record<string, string>>;
  fields: readonly FieldView[];
  /** Where to get help, when the words ask for it and the reply is not taken. */
  help: Readonly<Record<Help, ReactNode>>;
  labels: ReplyFormLabels;
}) {
  const routesOf = useNoteRoutes();
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={labels.form}
      help={help}
      sendsWhenOnline
      urgent={(typed, shown, isUnsent) => {
        const routes = shown.length > 0 ? [] : routesOf(typed.note);
        return unsentEmergency(typed, labels.unsent, routes ?? (isUnsent ? null : []));
      }}
    >
      {(state) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <PageFields
            fields={fields}
            labels={labels}
            valueOf={(name) => typedList(state, name)}
            errorOf={(name) => errorFor(state, name)}
          />
          <TextArea
            name="note"
            longest={LONGEST_NOTE}
            label={labels.note.label}
            hint={labels.note.hint}
            typed={typedText(state, "note")}
            error={errorFor(state, "note")}
          />
          <SubmitButton>{labels.send}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
