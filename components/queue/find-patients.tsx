"use client";

import { useRef } from "react";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { CharacterCount } from "@/components/ui/character-count";
import { describedBy, FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { errorFor, typedText } from "@/lib/format/form-state";
import { LONGEST_SEARCH } from "@/lib/format/text-length";

export type FindLabels = Readonly<
  Record<"find" | "short" | "hint" | "press" | "nobody" | "found", string>
>;

/**
 * Searches for a patient by POST: what is typed, and whom it finds, stands in no address. A row of the answer holds
 * `patientId`, `name`, `href` (empty: no referral), `identity`, `status`, and in `more` what is to be said after it.
 */
export function FindPatients({
  action,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  labels: FindLabels;
  formLabels: FormLabels;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className="ms-auto block max-w-full text-sm [&_[role=alert]]:max-w-none">
      <ActionForm action={action} submissionKey={submissionKey} labels={formLabels} holdsNothing>
        {(state) => (
          <>
            <FieldError id="find-error">{errorFor(state, "find")}</FieldError>
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <label htmlFor="find" className="sr-only">
                {labels.find}
              </label>
              <input
                ref={field}
                key={typedText(state, "find")}
                type="search"
                id="find"
                name="find"
                defaultValue={typedText(state, "find")}
                placeholder={labels.short}
                aria-invalid={errorFor(state, "find") !== undefined}
                aria-describedby={`find-count ${describedBy("find", { hint: labels.hint, error: errorFor(state, "find") })}`}
                className="input w-40 max-w-full xl:w-44 2xl:w-56 py-0 placeholder:text-ink-soft placeholder:opacity-100"
              />
              <CharacterCount
                id="find-count"
                field={field}
                typed={typedText(state, "find")}
                longest={LONGEST_SEARCH}
                isShort
              />
              <span id="find-hint" className="sr-only">
                {labels.hint}
              </span>
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
                      {href === undefined || href === "" ? (
                        <b>{name}</b>
                      ) : (
                        <TextLink href={href} isLow anew className="font-bold">
                          {name}
                        </TextLink>
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
