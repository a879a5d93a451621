"use client";

import type { ReactNode } from "react";
import { ActionForm, type FormAction, type FormLabels } from "./action-form";
import type { ButtonKind } from "./button";
import { SubmitButton } from "./submit-button";

/** A form that only names what it acts on, by hidden `fields`. */
export function ButtonForm({
  action,
  submissionKey,
  title,
  labels,
  fields = {},
  kind = "primary",
  describedBy,
  sendsWhenOnline = false,
  children,
}: {
  action: FormAction;
  submissionKey: string;
  title?: string;
  labels: FormLabels;
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
      labels={labels}
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
