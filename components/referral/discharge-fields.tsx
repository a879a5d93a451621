import { CheckboxList } from "@/components/ui/checkbox-list";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { DISCHARGE_REASONS, URGENCY_VERDICTS } from "@/lib/decisions/discharge-reason";
import { errorFor, typedList, typedText } from "@/lib/format/form-state";
import type { ClosableFinding, ClosingQuestions } from "./decision-labels";
import { ReadAnswers } from "./read-answers";
import type { Part } from "./tier-fields";

/** The end of a referral: why, and whether its urgency had been right. */
export function DischargeFields({
  state,
  labels,
  findings,
  closing,
}: Part & { findings: readonly ClosableFinding[]; closing: ClosingQuestions }) {
  return (
    <>
      <RadioGroup
        name="dischargeCode"
        legend={labels.reasonCode}
        hint={labels.dischargeHint}
        choices={DISCHARGE_REASONS.map((value) => ({ value, label: labels.dischargeCodes[value] }))}
        chosen={typedText(state, "dischargeCode")}
        error={errorFor(state, "dischargeCode")}
      />
      <TextArea
        name="dischargeReason"
        label={labels.dischargeReason}
        hint={labels.reasonHint}
        typed={typedText(state, "dischargeReason")}
        error={errorFor(state, "dischargeReason")}
      />
      <RadioGroup
        name="urgency"
        legend={labels.urgency}
        hint={labels.urgencyHint}
        choices={URGENCY_VERDICTS.map((value) => ({ value, label: labels.verdicts[value] }))}
        chosen={typedText(state, "urgency")}
        error={errorFor(state, "urgency")}
      />
      {closing.notes.length > 0 && (
        <CheckboxList
          name="readTexts"
          legend={labels.closingNotes}
          hint={labels.closingNotesHint}
          choices={closing.notes}
          chosen={typedList(state, "readTexts")}
          error={errorFor(state, "readTexts")}
        />
      )}
      {closing.unknown.length > 0 && (
        <Unknown state={state} labels={labels} unknown={closing.unknown} />
      )}
      <ReadAnswers
        name="hasReadAll"
        intro={labels.readAllIntro}
        confirms={labels.hasReadAll}
        error={errorFor(state, "hasReadAll")}
        isRead={typedText(state, "hasReadAll") === "yes"}
        findings={findings}
        labels={labels}
      />
    </>
  );
}

/** What is serious and not known, to the letter of the form that is sent, and why the referral is closed all the same. */
function Unknown({ state, labels, unknown }: Part & Pick<ClosingQuestions, "unknown">) {
  return (
    <>
      <h3>{labels.unknownHeading}</h3>
      <ul className="columns-2 gap-x-8 text-sm [&_li]:break-inside-avoid">
        {unknown.map(({ item, name }) => (
          <li key={item}>
            {name}
            <input type="hidden" name="namedUnknown" value={item} />
          </li>
        ))}
      </ul>
      <TextArea
        name="unknownReason"
        label={labels.unknownReason}
        hint={labels.unknownHint}
        rows={2}
        typed={typedText(state, "unknownReason")}
        error={errorFor(state, "unknownReason")}
      />
    </>
  );
}
