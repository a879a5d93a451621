"use client";

import {
  CallLink,
  type UnsentEmergencyWords,
  unsentEmergency,
} from "@/components/patient/unsent-emergency";
import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import type { DraftTarget } from "@/components/ui/keep-draft";
import { SubmitButton } from "@/components/ui/submit-button";
import { errorFor, type Typed, typedList } from "@/lib/format/form-state";
import type { FieldView } from "./field-view";
import { PageFields, type PageFieldWords } from "./page-fields";

export type ChecklistPageWords = PageFieldWords & {
  form: FormWords;
  title: string;
  submit: string;
  /** Null on a page that asks nothing urgent. */
  unsent: UnsentEmergencyWords | null;
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
  words,
}: {
  action: FormAction;
  submissionKey: string;
  hidden: Hidden;
  fields: readonly FieldView[];
  earlier: Typed;
  draft?: DraftTarget;
  words: ChecklistPageWords;
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={words.title}
      words={words.form}
      sendsWhenOnline
      draft={draft}
      urgent={(typed) => words.unsent && unsentEmergency(typed, words.unsent)}
    >
      {(state) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <PageFields
            fields={fields}
            words={words}
            valueOf={(name) =>
              state.status === "idle" ? [earlier[name] ?? []].flat() : typedList(state, name)
            }
            errorOf={(name) => errorFor(state, name)}
          />
          <div className="mt-8 grid gap-4">
            {words.unsent !== null && (
              <div>
                <p className="mt-0 mb-2">{words.unsent.callFirst}</p>
                <CallLink {...words.unsent.routes.emergency} />
              </div>
            )}
            <div>
              <SubmitButton>{words.submit}</SubmitButton>
            </div>
            {words.others !== null && (
              <div>
                <SubmitButton kind="secondary" name={words.others.name} value="no">
                  {words.others.label}
                </SubmitButton>
                <p className="mb-0 text-ink-soft">{words.others.hint}</p>
              </div>
            )}
          </div>
        </>
      )}
    </ActionForm>
  );
}
