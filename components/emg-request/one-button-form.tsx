"use client";

import type { ReactNode } from "react";
import { ActionForm, type FormAction, type FormWords } from "../ui/action-form";
import { SubmitButton } from "../ui/submit-button";

/** A form that only names what it acts on: write an addendum. */
export function OneButtonForm({
  action,
  fields,
  submissionKey,
  title,
  formWords,
  children,
}: {
  action: FormAction;
  fields: Readonly<Record<string, string>>;
  submissionKey: string;
  title: string;
  formWords: FormWords;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} title={title} words={formWords}>
      {() => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton>{children}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
