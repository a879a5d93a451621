"use client";

import {
  CallLink,
  type UnsentEmergencyLabels,
  unsentEmergency,
} from "@/components/patient/unsent-emergency";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import type { DraftTarget } from "@/components/ui/keep-draft";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorFor, type Typed, typedList } from "@/lib/format/form-state";
import type { FieldView } from "./field-view";
import { type PageFieldLabels, PageFields } from "./page-fields";

export type ChecklistPageLabels = PageFieldLabels & {
  form: FormLabels;
  title: string;
  submit: string;
  /** Null on a page that asks nothing urgent. */
  unsent: UnsentEmergencyLabels | null;
  others: { name: string; label: string; hint: string } | null;
};

/** What goes along hidden: the page, and on one of emergency signs which were shown and in which wording. */
type Hidden = Readonly<Record<string, string>>;

/** One page of questions; `earlier` is what was answered before. */
export function ChecklistPageForm({
  action,
  submissionKey,
  hidden,
  fields,
  earlier,
  draft,
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  hidden: Hidden;
  fields: readonly FieldView[];
  earlier: Typed;
  draft?: DraftTarget;
  labels: ChecklistPageLabels;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={labels.form}
      sendsWhenOnline
      draft={draft}
      urgent={(typed) => labels.unsent && unsentEmergency(typed, labels.unsent)}
    >
      {(state) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <PageFields
            fields={fields}
            labels={labels}
            valueOf={(name) =>
              state.status === "idle" ? [earlier[name] ?? []].flat() : typedList(state, name)
            }
            errorOf={(name) => errorFor(state, name)}
          />
          <div className="mt-8 grid gap-4">
            {labels.unsent !== null && (
              <div>
                <p className="mt-0 mb-2">{labels.unsent.callFirst}</p>
                <CallLink {...labels.unsent.routes.emergency} />
              </div>
            )}
            <div>
              <SubmitButton>{labels.submit}</SubmitButton>
            </div>
            {labels.others !== null && (
              <div>
                <SubmitButton kind="secondary" name={labels.others.name} value="no">
                  {labels.others.label}
                </SubmitButton>
                <p className="mb-0 text-ink-soft">{labels.others.hint}</p>
              </div>
            )}
          </div>
        </>
      )}
    </ActionForm>
  );
}
