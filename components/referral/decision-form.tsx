"use client";

import type { ReactNode } from "react";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { RaisedTier } from "@/lib/clinical/history/tier";
import { VISIT_ENDINGS } from "@/lib/decisions/visit-ending";
import { errorFor, typedDate, typedText } from "@/lib/format/form-state";
import { AdviceFields } from "./advice-fields";
import { AskFields } from "./ask-fields";
import { ConsequencePanel } from "./consequence-panel";
import {
  type AskChoices,
  type ClosableFinding,
  type ClosingQuestions,
  DECISION_CHOICES,
  type DecisionChoice,
  type DecisionFormLabels,
} from "./decision-labels";
import { DischargeFields } from "./discharge-fields";
import { ExaminationFields } from "./examination-fields";
import { ChangeTierFields, type Part, RaiseTierFields } from "./tier-fields";

/** One form for every decision. Nothing is chosen beforehand; only the chosen one's fields are shown, without script too. */
export function DecisionForm({
  action,
  preview,
  referralId,
  version,
  raisableTo,
  findings,
  closing,
  asking,
  title,
  submissionKey,
  labels,
  formLabels,
}: {
  action: FormAction;
  /** Says what the form would do, and saves nothing. */
  preview: FormAction;
  referralId: string;
  /** The referral as it is shown; the decision is refused when it has changed since. */
  version: number;
  /** The tiers above the present one. */
  raisableTo: readonly RaisedTier[];
  findings: readonly ClosableFinding[];
  closing: ClosingQuestions;
  asking: AskChoices;
  title: string;
  submissionKey: string;
  labels: DecisionFormLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} title={title} submissionKey={submissionKey} labels={formLabels}>
      {(state) => (
        <div className="group/decide decision-form">
          <input type="hidden" name="referralId" value={referralId} />
          <input type="hidden" name="version" value={version} />
          <RadioGroup
            name="decision"
            legend={labels.choose}
            hint={labels.hint}
            inline
            choices={DECISION_CHOICES.map((value) => ({ value, label: labels[value] }))}
            chosen={typedText(state, "decision")}
            error={errorFor(state, "decision")}
          />
          <FieldsOf choice="accept">
            <AcceptFields state={state} labels={labels} />
          </FieldsOf>
          <FieldsOf choice="ask">
            <AskFields state={state} labels={labels} asking={asking} />
          </FieldsOf>
          <FieldsOf choice="advise">
            <AdviceFields state={state} labels={labels} findings={findings} />
          </FieldsOf>
          <FieldsOf choice="raise-tier">
            <RaiseTierFields state={state} labels={labels} raisableTo={raisableTo} />
          </FieldsOf>
          <FieldsOf choice="change-tier">
            <ChangeTierFields state={state} labels={labels} findings={findings} />
          </FieldsOf>
          <FieldsOf choice="visit">
            <VisitFields state={state} labels={labels} />
          </FieldsOf>
          <FieldsOf choice="discharge">
            <DischargeFields state={state} labels={labels} findings={findings} closing={closing} />
          </FieldsOf>
          <div
            className={`hidden ${SHOWN_WHEN_CHOSEN["change-tier"]} ${SHOWN_WHEN_CHOSEN.advise} ${SHOWN_WHEN_CHOSEN.discharge}`}
          >
            <ExaminationFields state={state} labels={labels} />
          </div>
          <ConsequencePanel action={preview} state={state} labels={labels.preview} />
          <div className="flex flex-wrap gap-4">
            <SubmitButton kind="secondary" name="see" value="yes">
              {labels.preview.see}
            </SubmitButton>
            <SubmitButton>{labels.save}</SubmitButton>
          </div>
        </div>
      )}
    </ActionForm>
  );
}

const SHOWN_WHEN_CHOSEN = {
  accept: "group-has-[[value=accept]:checked]/decide:block",
  ask: "group-has-[[value=ask]:checked]/decide:block",
  advise: "group-has-[[value=advise]:checked]/decide:block",
  "raise-tier": "group-has-[[value=raise-tier]:checked]/decide:block",
  "change-tier": "group-has-[[value=change-tier]:checked]/decide:block",
  visit: "group-has-[[value=visit]:checked]/decide:block",
  discharge: "group-has-[[value=discharge]:checked]/decide:block",
} as const satisfies Record<DecisionChoice, string>;

function FieldsOf({ choice, children }: { choice: DecisionChoice; children: ReactNode }) {
  return <div className={`hidden ${SHOWN_WHEN_CHOSEN[choice]}`}>{children}</div>;
}

function AcceptFields({ state, labels }: Part) {
  return (
    <>
      <DateField
        name="visitOn"
        legend={labels.visitOn}
        labels={labels}
        typed={typedDate(state, "visitOn")}
        error={errorFor(state, "visitOn")}
      />
      <TextArea
        name="lateReason"
        label={labels.lateReason}
        hint={labels.lateReasonHint}
        rows={2}
        typed={typedText(state, "lateReason")}
        error={errorFor(state, "lateReason")}
      />
    </>
  );
}

function VisitFields({ state, labels }: Part) {
  return (
    <>
      <RadioGroup
        name="ending"
        legend={labels.ending}
        hint={labels.endingHint}
        choices={VISIT_ENDINGS.map((value) => ({ value, label: labels.endings[value] }))}
        chosen={typedText(state, "ending")}
        error={errorFor(state, "ending")}
      />
      <DateField
        name="endedOn"
        legend={labels.endedOn}
        labels={labels}
        typed={typedDate(state, "endedOn")}
        error={errorFor(state, "endedOn")}
      />
    </>
  );
}
