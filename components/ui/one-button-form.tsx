"use client";

import type { ReactNode } from "react";
import { ActionForm, type FormAction, type FormWords } from "./action-form";
import type { ButtonKind } from "./button";
import { SubmitButton } from "./submit-button";

/** A form that only names what it acts on, by hidden `fields`. */
export function OneButtonForm({
  action,
  submissionKey,
  title,
  words,
  fields = {},
  kind = "primary",
  describedBy,
  sendsWhenOnline = false,
  children,
}: {
  action: FormAction;
  submissionKey: string;
  title?: string;
  words: FormWords;
  fields?: Readonly<Record<string, string | readonly string[]>>;
  kind?: ButtonKind;
  describedBy?: string | undefined;
  sendsWhenOnline?: boolean;
  children: ReactNode;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={title}
      words={words}
      sendsWhenOnline={sendsWhenOnline}
    >
      {() => (
        <>
          {Object.entries(fields).flatMap(([name, values]) =>
            [values]
              .flat()
              .map((value) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              )),
          )}
          <SubmitButton kind={kind} describedBy={describedBy}>
            {children}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
