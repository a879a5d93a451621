import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { DISCHARGE_REASONS, URGENCY_VERDICTS } from "@/lib/decisions/discharge-reason";
import { errorFor, typedText } from "@/lib/format/form-state";
import type { ClosableFinding } from "./decision-words";
import { ReadAnswers } from "./read-answers";
import type { Part } from "./tier-fields";

/** The end of a referral: why, and whether its urgency had been right. */
export function DischargeFields({
  state,
  words,
  findings,
}: Part & { findings: readonly ClosableFinding[] }) {
  return (
    <>
      <RadioGroup
        name="dischargeCode"
        legend={words.reasonCode}
        hint={words.dischargeHint}
        choices={DISCHARGE_REASONS.map((value) => ({ value, label: words.dischargeCodes[value] }))}
        chosen={typedText(state, "dischargeCode")}
        error={errorFor(state, "dischargeCode")}
      />
      <TextArea
        name="dischargeReason"
        label={words.dischargeReason}
        hint={words.reasonHint}
        typed={typedText(state, "dischargeReason")}
        error={errorFor(state, "dischargeReason")}
      />
      <RadioGroup
        name="urgency"
        legend={words.urgency}
        hint={words.urgencyHint}
        choices={URGENCY_VERDICTS.map((value) => ({ value, label: words.verdicts[value] }))}
        chosen={typedText(state, "urgency")}
        error={errorFor(state, "urgency")}
      />
      <ReadAnswers
        name="hasReadAll"
        intro={words.readAllIntro}
        confirms={words.hasReadAll}
        error={errorFor(state, "hasReadAll")}
        findings={findings}
        words={words}
      />
    </>
  );
}
