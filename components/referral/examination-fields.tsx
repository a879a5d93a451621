import { CheckboxList } from "@/components/ui/checkbox-list";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, typedDate, typedList, typedText } from "@/lib/format/form-state";
import type { Part } from "./tier-fields";

/** What lets one person lower a case far: the examination of this visit, or a colleague who confirms it. */
export function ExaminationFields({ state, labels }: Part) {
  return (
    <fieldset className="my-5 border-2 border-line p-4">
      <legend className="font-bold">{labels.examinationHeading}</legend>
      <p className="mt-0">{labels.examinationIntro}</p>
      <TextArea
        name="examination"
        label={labels.examination}
        rows={2}
        typed={typedText(state, "examination")}
        error={errorFor(state, "examination")}
      />
      <DateField
        name="examinedOn"
        legend={labels.examinedOn}
        hint={labels.examinedOnHint}
        labels={labels}
        typed={typedDate(state, "examinedOn")}
        error={errorFor(state, "examinedOn")}
      />
      <CheckboxList
        name="asksColleague"
        legend={labels.asksColleague}
        choices={[{ value: "yes", label: labels.asksColleagueChoice }]}
        chosen={typedList(state, "asksColleague")}
      />
    </fieldset>
  );
}
