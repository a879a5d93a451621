"use client";

import type { ReactNode } from "react";
import { ActionForm, type FormAction, type FormWords } from "@/components/ui/action-form";
import { CheckboxList } from "@/components/ui/checkbox-list";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { LOWER_REASONS } from "@/lib/decisions/lower-reason";
import { VISIT_ENDINGS } from "@/lib/decisions/visit-ending";
import { errorFor, type FormState, typedList, typedText } from "@/lib/format/form-state";
import {
  type ClosableFinding,
  DECISION_CHOICES,
  type DecisionChoice,
  type DecisionFormWords,
} from "./decision-words";

/** One form for every decision. Nothing is chosen beforehand; only the chosen one's fields are shown, without script too. */
export function DecisionForm({
  action,
  referralId,
  version,
  findings,
  title,
  submissionKey,
  words,
  formWords,
}: {
  action: FormAction;
  referralId: string;
  /** The referral as it is shown; the decision is refused when it has changed since. */
  version: number;
  findings: readonly ClosableFinding[];
  title: string;
  submissionKey: string;
  words: DecisionFormWords;
  formWords: FormWords;
}) {
  return (
    <ActionForm action={action} title={title} submissionKey={submissionKey} words={formWords}>
      {(state) => (
        <div className="group/decide">
          <input type="hidden" name="referralId" value={referralId} />
          <input type="hidden" name="version" value={version} />
          <RadioGroup
            name="decision"
            legend={words.choose}
            hint={words.hint}
            choices={DECISION_CHOICES.map((value) => ({ value, label: words[value] }))}
            chosen={typedText(state, "decision")}
            error={errorFor(state, "decision")}
          />
          <FieldsOf choice="accept">
            <AcceptFields state={state} words={words} />
          </FieldsOf>
          <FieldsOf choice="change-tier">
            <ChangeTierFields state={state} words={words} findings={findings} />
          </FieldsOf>
          <FieldsOf choice="visit">
            <VisitFields state={state} words={words} />
          </FieldsOf>
          <SubmitButton>{words.save}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

const SHOWN_WHEN_CHOSEN = {
  accept: "group-has-[[value=accept]:checked]/decide:block",
  "change-tier": "group-has-[[value=change-tier]:checked]/decide:block",
  visit: "group-has-[[value=visit]:checked]/decide:block",
} as const satisfies Record<DecisionChoice, string>;

function FieldsOf({ choice, children }: { choice: DecisionChoice; children: ReactNode }) {
  return <div className={`hidden ${SHOWN_WHEN_CHOSEN[choice]}`}>{children}</div>;
}

type Part = { state: FormState; words: DecisionFormWords };

function AcceptFields({ state, words }: Part) {
  return (
    <>
      <DateField
        name="visitOn"
        legend={words.visitOn}
        words={words}
        typed={typedDate(state, "visitOn")}
        error={errorFor(state, "visitOn")}
      />
      <TextArea
        name="lateReason"
        label={words.lateReason}
        hint={words.lateReasonHint}
        rows={2}
        typed={typedText(state, "lateReason")}
        error={errorFor(state, "lateReason")}
      />
    </>
  );
}

function ChangeTierFields({
  state,
  words,
  findings,
}: Part & { findings: readonly ClosableFinding[] }) {
  const closes = typedList(state, "closes");
  const mustRead = errorFor(state, "hasReadAnswers");
  if (findings.length === 0) return <p>{words.closesNone}</p>;
  return (
    <>
      <CheckboxList
        name="closes"
        legend={words.closes}
        hint={words.closesHint}
        choices={findings.map(({ rule, words: label }) => ({
          value: rule,
          label: `${rule} ${label}`,
        }))}
        chosen={closes}
        error={errorFor(state, "closes")}
      />
      <RadioGroup
        name="reasonCode"
        legend={words.reasonCode}
        choices={LOWER_REASONS.map((value) => ({ value, label: words.reasonCodes[value] }))}
        chosen={typedText(state, "reasonCode")}
        error={errorFor(state, "reasonCode")}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        typed={typedText(state, "reason")}
        error={errorFor(state, "reason")}
      />
      {mustRead !== undefined && (
        <div className="my-4 border-4 border-tier-urgent p-4">
          <h3 className="mt-0">{words.readHeading}</h3>
          <p>{words.readIntro}</p>
          <ul>
            {findings
              .filter(({ rule }) => closes.includes(rule))
              .flatMap(({ answers }) => answers)
              .map((answer) => (
                <li key={answer}>
                  <q>{answer}</q>
                </li>
              ))}
          </ul>
          <CheckboxList
            name="hasReadAnswers"
            legend={words.readHeading}
            choices={[{ value: "yes", label: words.hasRead }]}
            chosen={[]}
            error={mustRead}
          />
        </div>
      )}
    </>
  );
}

function VisitFields({ state, words }: Part) {
  return (
    <>
      <RadioGroup
        name="ending"
        legend={words.ending}
        hint={words.endingHint}
        choices={VISIT_ENDINGS.map((value) => ({ value, label: words.endings[value] }))}
        chosen={typedText(state, "ending")}
        error={errorFor(state, "ending")}
      />
      <DateField
        name="endedOn"
        legend={words.endedOn}
        words={words}
        typed={typedDate(state, "endedOn")}
        error={errorFor(state, "endedOn")}
      />
    </>
  );
}

function typedDate(state: FormState, name: string) {
  return {
    day: typedText(state, `${name}-day`),
    month: typedText(state, `${name}-month`),
    year: typedText(state, `${name}-year`),
  };
}
