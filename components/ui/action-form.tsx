"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { Fragment, type ReactNode, useActionState, useId, useState } from "react";
import {
  type FormState,
  type Help,
  helpOf,
  IDLE_FORM,
  isCalm,
  isTaken as isFormTaken,
  type Typed,
  typedFrom,
} from "@/lib/format/form-state";
import { REFUSED_BODY } from "@/lib/format/refused-body";
import { REFUSED_FORM } from "@/lib/format/refused-form";
import { ErrorSummary } from "./error-summary";
import { HelpFirst } from "./help-first";
import type { DraftTarget } from "./keep-draft";
import type { LeaveLabels } from "./leave-warning";
import { PageTitle } from "./page-title";
import { PressedButtonContext } from "./pressed-button";
import { Refusal } from "./refusal";
import { SendWhenOnline } from "./send-when-online";
import { UnsavedWork } from "./unsaved-work";
import { useHasScript } from "./use-has-script";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Words that every form needs; a page gets them from `formLabels()`. */
export type FormLabels = {
  problemHeading: string;
  errorPrefix: string;
  saving: string;
  notSaved: string;
  counted: { used: string; over: string };
  notSent: string;
  tooLarge: string;
  outOfDate: string;
  leave: LeaveLabels;
};

/**
 * A form that works as plain HTML and, with JavaScript, keeps what was typed when the network is lost.
 * `children` draw the fields from the form's state; `title` is the page's title without health data.
 */
export function ActionForm({
  action,
  submissionKey,
  title,
  labels,
  help,
  sendsWhenOnline = false,
  draft,
  onVersion,
  holdsNothing = false,
  urgent = () => null,
  children,
}: {
  action: FormAction;
  submissionKey: string;
  /** Left out where a page has several forms, and sets the title itself. */
  title?: string | undefined;
  labels: FormLabels;
  /** Shown before everything else when the server found that what was typed asks for it. */
  help?: Readonly<Record<Help, ReactNode>>;
  /** Sends again by itself when the network is back, with the same key. */
  sendsWhenOnline?: boolean;
  /** Keeps what is typed while it is typed; without it leaving warns. */
  draft?: DraftTarget | undefined;
  /** Hears the version that a kept draft has now. */
  onVersion?: (version: number) => void;
  /** What is typed here is lost without harm: leaving warns of nothing. */
  holdsNothing?: boolean;
  /**
   * What must be read first when these words were not taken, beside the help that is shown; null: nothing. `isUnsent`: the
   * server has not looked at them.
   */
  urgent?: (typed: Typed, shown: readonly Help[], isUnsent: boolean) => ReactNode;
  children: (state: FormState) => ReactNode;
}) {
  const [state, send] = useActionState(useNetworkFailure(action, labels), IDLE_FORM);
  const [pressed, press] = useState<string | null>(null);
  const summary = useId();
  const isTaken = isFormTaken(state);
  const shown = help === undefined ? [] : helpOf(state);
  const needsNoCard = isTaken || isCalm(state) || shown.includes("emergency");
  const isUnsent = state.status === "failed" && state.isUnsent === true;
  const first = needsNoCard ? null : urgent(state.typed, shown, isUnsent);
  // Sent without script: the page is shown from its top again.
  const isNewPage = pressed === null;
  const refusal = isTaken ? null : (
    <Refusal
      of={state}
      heading={labels.notSaved}
      first={first}
      takesFocus={!isNewPage && shown.length === 0 && (state.status === "failed" || first !== null)}
    >
      {state.status === "failed" ? (
        <p className="my-0">{state.message}</p>
      ) : (
        <a href={`#${summary}`} className="inline-flex min-h-12 items-center font-bold text-error">
          {labels.problemHeading}
        </a>
      )}
    </Refusal>
  );
  return (
    // Without autocomplete the browser keeps no copy of what was typed, to be put back for the next person.
    <form action={send} noValidate autoComplete="off" {...(!isTaken && { [REFUSED_FORM]: "" })}>
      {title !== undefined && (
        <PageTitle title={title} errorPrefix={isTaken ? undefined : labels.errorPrefix} />
      )}
      {shown.length > 0 && (
        <HelpFirst of={state}>
          {shown.map((each) => (
            <Fragment key={each}>{help?.[each]}</Fragment>
          ))}
        </HelpFirst>
      )}
      {state.status === "refused" && isNewPage && first}
      {state.status === "refused" && (
        <ErrorSummary
          id={summary}
          heading={labels.problemHeading}
          errors={state.errors}
          takesFocus={shown.length === 0 && first === null}
        />
      )}
      {state.status === "failed" && isNewPage && (
        <Refusal of={state} heading={labels.notSaved} first={first} takesFocus={shown.length === 0}>
          <p className="my-0">{state.message}</p>
        </Refusal>
      )}
      <input
        type="hidden"
        name="submissionKey"
        value={(state.status === "failed" && state.submissionKey) || submissionKey}
      />
      <PressedButtonContext value={{ pressed, press, refusal, ...labels }}>
        {children(state)}
      </PressedButtonContext>
      {isNewPage && refusal}
      {!holdsNothing && (
        <UnsavedWork state={state} draft={draft} onVersion={onVersion} labels={labels.leave} />
      )}
      {sendsWhenOnline && <SendWhenOnline isWaiting={state.status === "failed"} />}
    </form>
  );
}

/**
 * The action itself while the page is drawn on the server, so that the form works without script;
 * in the browser one that answers a failure on the way with words instead of an error page.
 */
function useNetworkFailure(action: FormAction, labels: FormLabels): FormAction {
  const hasScript = useHasScript();
  if (!hasScript) return action;
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      unstable_rethrow(error);
      // Also when the server failed: an error page would take the person's words away, and the
      // server has logged the cause. The same key makes it safe to send again.
      const message = failureText(error, labels);
      const renewed = previous.status === "failed" ? previous.submissionKey : undefined;
      return {
        status: "failed",
        message,
        typed: typedFrom(form),
        isUnsent: true,
        ...(renewed !== undefined && { submissionKey: renewed }),
      };
    }
  };
}

function failureText(error: unknown, labels: FormLabels): string {
  // The page is of an earlier version of the program: sending it again can never succeed.
  if (unstable_isUnrecognizedActionError(error)) return labels.outOfDate;
  const isTooLarge = error instanceof Error && error.message === REFUSED_BODY;
  return isTooLarge ? labels.tooLarge : labels.notSent;
}
