import { CheckboxList } from "@/components/ui/checkbox-list";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import type { RaisedTier } from "@/lib/clinical/triage/tier";
import { LOWER_REASONS } from "@/lib/decisions/lower-reason";
import { RAISE_REASONS } from "@/lib/decisions/raise-reason";
import { errorFor, type FormState, typedList, typedText } from "@/lib/format/form-state";
import type { ClosableFinding, DecisionFormWords } from "./decision-words";
import { ReadAnswers } from "./read-answers";

/** What every part of the form is given: what came back, and its words. */
export type Part = { state: FormState; words: DecisionFormWords };

/** Up: to a tier above the present one, with why. */
export function RaiseTierFields({
  state,
  words,
  raisableTo,
}: Part & { raisableTo: readonly RaisedTier[] }) {
  if (raisableTo.length === 0) return <p>{words.raisesToNone}</p>;
  return (
    <>
      <RadioGroup
        name="raisesTo"
        legend={words.raisesTo}
        hint={words.raisesToHint}
        choices={raisableTo.map((value) => ({
          value,
          label: words.tiers[value],
          hint: words.tierLimits[value],
        }))}
        chosen={typedText(state, "raisesTo")}
        error={errorFor(state, "raisesTo")}
      />
      <RadioGroup
        name="raiseReasonCode"
        legend={words.reasonCode}
        choices={RAISE_REASONS.map((value) => ({ value, label: words.raiseReasonCodes[value] }))}
        chosen={typedText(state, "raiseReasonCode")}
        error={errorFor(state, "raiseReasonCode")}
      />
      <TextArea
        name="raiseReason"
        label={words.raiseReason}
        hint={words.reasonHint}
        typed={typedText(state, "raiseReason")}
        error={errorFor(state, "raiseReason")}
      />
    </>
  );
}

/** Down: by naming the findings that no longer stand, with why. */
export function ChangeTierFields({
  state,
  words,
  findings,
}: Part & { findings: readonly ClosableFinding[] }) {
  const closes = typedList(state, "closes");
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
      <ReadAnswers
        name="hasReadAnswers"
        intro={words.readIntro}
        confirms={words.hasRead}
        error={errorFor(state, "hasReadAnswers")}
        isRead={typedText(state, "hasReadAnswers") === "yes"}
        findings={findings.filter(({ rule }) => closes.includes(rule))}
        words={words}
      />
    </>
  );
}
