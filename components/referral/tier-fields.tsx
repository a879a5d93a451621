import { CheckboxList } from "@/components/ui/checkbox-list";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import type { RaisedTier } from "@/lib/clinical/history/tier";
import { LOWER_REASONS } from "@/lib/decisions/lower-reason";
import { RAISE_REASONS } from "@/lib/decisions/raise-reason";
import { errorFor, type FormState, typedList, typedText } from "@/lib/format/form-state";
import type { ClosableFinding, DecisionFormLabels } from "./decision-labels";
import { ReadAnswers } from "./read-answers";

/** What every part of the form is given: what came back, and its words. */
export type Part = { state: FormState; labels: DecisionFormLabels };

/** Up: to a tier above the present one, with why. */
export function RaiseTierFields({
  state,
  labels,
  raisableTo,
}: Part & { raisableTo: readonly RaisedTier[] }) {
  if (raisableTo.length === 0) return <p>{labels.raisesToNone}</p>;
  return (
    <>
      <RadioGroup
        name="raisesTo"
        legend={labels.raisesTo}
        hint={labels.raisesToHint}
        choices={raisableTo.map((value) => ({
          value,
          label: labels.tiers[value],
          hint: labels.tierLimits[value],
        }))}
        chosen={typedText(state, "raisesTo")}
        error={errorFor(state, "raisesTo")}
      />
      <RadioGroup
        name="raiseReasonCode"
        legend={labels.reasonCode}
        choices={RAISE_REASONS.map((value) => ({ value, label: labels.raiseReasonCodes[value] }))}
        chosen={typedText(state, "raiseReasonCode")}
        error={errorFor(state, "raiseReasonCode")}
      />
      <TextArea
        name="raiseReason"
        label={labels.raiseReason}
        hint={labels.reasonHint}
        typed={typedText(state, "raiseReason")}
        error={errorFor(state, "raiseReason")}
      />
    </>
  );
}

/** Down: by naming the findings that are to be closed, with why. */
export function ChangeTierFields({
  state,
  labels,
  findings,
}: Part & { findings: readonly ClosableFinding[] }) {
  const closes = typedList(state, "closes");
  if (findings.length === 0) return <p>{labels.closesNone}</p>;
  return (
    <>
      <CheckboxList
        name="closes"
        legend={labels.closes}
        hint={labels.closesHint}
        choices={findings.map(({ rule, name }) => ({
          value: rule,
          label: `${rule} ${name}`,
        }))}
        chosen={closes}
        error={errorFor(state, "closes")}
      />
      <RadioGroup
        name="reasonCode"
        legend={labels.reasonCode}
        choices={LOWER_REASONS.map((value) => ({ value, label: labels.reasonCodes[value] }))}
        chosen={typedText(state, "reasonCode")}
        error={errorFor(state, "reasonCode")}
      />
      <TextArea
        name="reason"
        label={labels.reason}
        hint={labels.reasonHint}
        typed={typedText(state, "reason")}
        error={errorFor(state, "reason")}
      />
      <ReadAnswers
        name="hasReadAnswers"
        intro={labels.readIntro}
        confirms={labels.hasRead}
        error={errorFor(state, "hasReadAnswers")}
        isRead={typedText(state, "hasReadAnswers") === "yes"}
        findings={findings.filter(({ rule }) => closes.includes(rule))}
        labels={labels}
      />
    </>
  );
}
