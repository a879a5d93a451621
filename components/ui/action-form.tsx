"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { Fragment, type ReactNode, useActionState, useSyncExternalStore } from "react";
import { type FormState, type Help, IDLE_FORM, typedFrom } from "@/lib/format/form-state";
import { REFUSED_BODY } from "@/lib/format/refused-body";
import { ErrorSummary } from "./error-summary";
import { HelpFirst } from "./help-first";
import { Notice } from "./notice";
import { PageTitle } from "./page-title";
import { SubmissionKey } from "./submission-key";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Words that every form needs; a page gets them from `formWords()`. */
export type FormWords = {
  problemHeading: string;
  errorPrefix: string;
  failedHeading: string;
  notSent: string;
  tooLarge: string;
  outOfDate: string;
};

/**
 * A form that works as plain HTML and, with JavaScript, keeps what was typed when the network is lost.
 * `children` draw the fields from the form's state; `title` is the page's title without health data.
 */
export function ActionForm({
  action,
  submissionKey,
  title,
  words,
  help,
  children,
}: {
  action: FormAction;
  submissionKey: string;
  title: string;
  words: FormWords;
  /** Shown before everything else when what was typed asks for it. */
  help?: Readonly<Record<Help, ReactNode>>;
  children: (state: FormState) => ReactNode;
}) {
  const [state, send] = useActionState(useNetworkWords(action, words), IDLE_FORM);
  const shown = (state.status === "refused" && help !== undefined && state.help) || [];
  return (
    // Without autocomplete the browser keeps no copy of what was typed, to be put back for the next person.
    <form action={send} noValidate autoComplete="off">
      <PageTitle
        title={title}
        errorPrefix={
          state.status === "idle" || state.status === "answered" ? undefined : words.errorPrefix
        }
      />
      {shown.length > 0 && (
        <HelpFirst of={state}>
          {shown.map((each) => (
            <Fragment key={each}>{help?.[each]}</Fragment>
          ))}
        </HelpFirst>
      )}
      {state.status === "refused" && (
        <ErrorSummary
          heading={words.problemHeading}
          errors={state.errors}
          takesFocus={shown.length === 0}
        />
      )}
      {state.status === "failed" && (
        <Notice kind="problem" heading={words.failedHeading} live>
          <p>{state.message}</p>
        </Notice>
      )}
      <SubmissionKey value={submissionKey} />
      {children(state)}
    </form>
  );
}

/**
 * The action itself while the page is drawn on the server, so that the form works without script;
 * in the browser one that answers a failure on the way with words instead of an error page.
 */
function useNetworkWords(action: FormAction, words: FormWords): FormAction {
  const isDrawnOnServer = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  if (isDrawnOnServer) return action;
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      unstable_rethrow(error);
      // Also when the server failed: an error page would take the person's words away, and the
      // server has logged the cause. The same key makes it safe to send again.
      const message = failureWords(error, words);
      return { status: "failed", message, typed: typedFrom(form) };
    }
  };
}

function failureWords(error: unknown, words: FormWords): string {
  // The page is of an earlier version of the program: sending it again can never succeed.
  if (unstable_isUnrecognizedActionError(error)) return words.outOfDate;
  const isTooLarge = error instanceof Error && error.message === REFUSED_BODY;
  return isTooLarge ? words.tooLarge : words.notSent;
}

function neverChanges() {
  return () => undefined;
}
