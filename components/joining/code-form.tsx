"use client";

import { useEffect, useRef } from "react";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedDate, typedText } from "@/lib/format/form-state";

export type CodeLabels = Readonly<
  Record<
    "title" | "code" | "codeHint" | "birth" | "birthHint" | "day" | "month" | "year" | "go",
    string
  >
>;

/** Asks for the code of a letter and a birth date. A code in the address's fragment, from a camera, is filled in. */
export function CodeForm({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: CodeLabels;
  formLabels: FormLabels;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const code = /^#([0-9A-Z-]+)$/i.exec(window.location.hash)?.[1];
    const field = box.current?.querySelector<HTMLInputElement>("#code");
    if (code === undefined || !field) return;
    if (field.value === "") field.value = code;
    // It stays in no history of a shared phone.
    window.history.replaceState(null, "", window.location.pathname);
  }, []);
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={formLabels}
      holdsNothing
    >
      {(state) => (
        <div ref={box}>
          <TextField
            name="code"
            label={labels.code}
            hint={labels.codeHint}
            typed={typedText(state, "code")}
            error={errorFor(state, "code")}
            autoComplete="off"
            autoCapitalize="characters"
            inputMode="text"
            spellCheck={false}
          />
          <DateField
            name="birth"
            legend={labels.birth}
            hint={labels.birthHint}
            labels={labels}
            typed={typedDate(state, "birth")}
            error={errorFor(state, "birth")}
            autoComplete="bday"
          />
          <SubmitButton>{labels.go}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
