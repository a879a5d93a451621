import { CheckboxList } from "@/components/ui/checkbox-list";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { ADVICE_REASONS } from "@/lib/decisions/advice-reason";
import { ADVISED_TESTS } from "@/lib/decisions/advised-test";
import { errorFor, typedList, typedText } from "@/lib/format/form-state";
import type { ClosableFinding } from "./decision-labels";
import { ReadAnswers } from "./read-answers";
import type { Part } from "./tier-fields";

/** What the patient reads in place of a visit, or before it, and which findings that settles. */
export function AdviceFields({
  state,
  labels,
  findings,
}: Part & { findings: readonly ClosableFinding[] }) {
  const closes = typedList(state, "adviceCloses");
  return (
    <>
      <TextArea
        name="adviceWords"
        label={labels.adviceWords}
        hint={labels.adviceWordsHint}
        typed={typedText(state, "adviceWords")}
        error={errorFor(state, "adviceWords")}
      />
      <CheckboxList
        name="adviceTests"
        legend={labels.adviceTests}
        hint={labels.adviceTestsHint}
        choices={ADVISED_TESTS.map((value) => ({ value, label: labels.tests[value] }))}
        chosen={typedList(state, "adviceTests")}
        error={errorFor(state, "adviceTests")}
      />
      {findings.length > 0 && (
        <CheckboxList
          name="adviceCloses"
          legend={labels.adviceCloses}
          hint={labels.adviceClosesHint}
          choices={findings.map(({ rule, name }) => ({ value: rule, label: `${name} (${rule})` }))}
          chosen={closes}
          error={errorFor(state, "adviceCloses")}
        />
      )}
      <RadioGroup
        name="adviceCode"
        legend={labels.adviceCode}
        choices={ADVICE_REASONS.map((value) => ({ value, label: labels.adviceCodes[value] }))}
        chosen={typedText(state, "adviceCode")}
        error={errorFor(state, "adviceCode")}
      />
      <TextArea
        name="adviceReason"
        label={labels.adviceReason}
        hint={labels.reasonHint}
        rows={2}
        typed={typedText(state, "adviceReason")}
        error={errorFor(state, "adviceReason")}
      />
      <ReadAnswers
        name="hasReadAdvised"
        intro={labels.readAdvisedIntro}
        confirms={labels.hasReadAdvised}
        error={errorFor(state, "hasReadAdvised")}
        isRead={typedText(state, "hasReadAdvised") === "yes"}
        findings={findings.filter(({ rule }) => closes.includes(rule))}
        labels={labels}
      />
    </>
  );
}
