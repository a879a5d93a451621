"use client";

import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { typedText } from "@/lib/format/form-state";

export type FindLabels = Readonly<Record<"find" | "hint" | "press" | "nobody" | "found", string>>;

/**
 * Searches for a patient by POST: what is typed, and whom it finds, stands in no address. A row of the answer holds
 * `patientId`, `name`, `href` (empty: no referral), `identity`, `status`, and in `more` what is to be said after it.
 */
export function FindPatients({
  action,
  submissionKey,
  labels,
  formWords,
}: {
  action: FormAction;
  submissionKey: string;
  labels: FindLabels;
  formWords: FormWords;
}) {
  return (
    <search className="my-2 block text-sm">
      <ActionForm action={action} submissionKey={submissionKey} words={formWords}>
        {(state) => (
          <>
            <div className="flex flex-wrap items-end gap-3">
              <div className="flex flex-col">
                <label htmlFor="find">{labels.find}</label>
                <input
                  type="search"
                  id="find"
                  name="find"
                  key={typedText(state, "find")}
                  defaultValue={typedText(state, "find")}
                  aria-describedby="find-hint"
                  maxLength={200}
                  className="input min-h-9 w-72 max-w-full py-0.5"
                />
                <span id="find-hint" className="text-ink-soft">
                  {labels.hint}
                </span>
              </div>
              <SubmitButton kind="secondary">{labels.press}</SubmitButton>
            </div>
            {state.status === "answered" && (
              <section
                aria-label={labels.found}
                className="my-2 border-l-8 border-action bg-paper px-3"
              >
                <output className="my-1 block font-bold">
                  {state.rows.length === 0
                    ? labels.nobody
                    : `${labels.found}: ${state.rows.length}`}
                </output>
                <ul className="m-0 list-none p-0">
                  {state.rows.map(({ patientId, name, href, identity, status, more }) => (
                    <li
                      key={patientId}
                      className="flex flex-wrap items-center gap-x-4 border-t border-line"
                    >
                      {href === "" ? (
                        <b>{name}</b>
                      ) : (
                        <a href={href} className="inline-flex min-h-9 items-center font-bold">
                          {name}
                        </a>
                      )}
                      <span>{identity}</span>
                      <span>{status}</span>
                      {more !== "" && <b className="w-full">{more}</b>}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </ActionForm>
    </search>
  );
}
