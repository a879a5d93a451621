import { ChoiceRow, RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { BLOOD_TESTS, UNIT_UNKNOWN } from "@/lib/clinical/history/blood-tests";
import type { LabTest } from "@/lib/clinical/history/event";
import { bloodFields, confirmationOf, isOdd, oddOf } from "@/lib/decisions/blood-fields";
import { errorFor, type FormState, typedText } from "@/lib/format/form-state";

export type BloodTestLabels = Readonly<
  Record<
    LabTest,
    {
      value: string;
      unit: string;
      /** Null: the rules compare it with no limit of the laboratory. */
      limit: { label: string; hint: string; unknown: string | null } | null;
    }
  >
> & { unitUnknown: string; confirm: string };

/** One test: its value, unit and limit, and where one is hardly possible the tick that the report says so. */
export function BloodTestFields({
  test,
  state,
  labels,
}: {
  test: LabTest;
  state: FormState;
  labels: BloodTestLabels;
}) {
  const fields = bloodFields(test);
  const { value, unit, limit } = labels[test];
  const typed = {
    value: typedText(state, fields.value).trim(),
    unit: typedText(state, fields.unit),
    limit: typedText(state, fields.limit).trim(),
  };
  const confirmation = confirmationOf(typed);
  return (
    <div className="border-t border-line">
      <TextField
        name={fields.value}
        label={value}
        inputMode="decimal"
        width="w-32"
        typed={typed.value}
        error={errorFor(state, fields.value)}
      />
      <RadioGroup
        name={fields.unit}
        legend={unit}
        inline="by-words"
        choices={[
          ...BLOOD_TESTS[test].units.map((each) => ({ value: each.unit, label: each.unit })),
          { value: UNIT_UNKNOWN, label: labels.unitUnknown },
        ]}
        chosen={typed.unit}
        error={errorFor(state, fields.unit)}
      />
      {limit !== null && (
        <TextField
          name={fields.limit}
          label={limit.label}
          hint={limit.hint}
          inputMode="decimal"
          width="w-32"
          typed={typed.limit}
          error={errorFor(state, fields.limit)}
        />
      )}
      {limit !== null && limit.unknown !== null && (
        <Tick
          name={fields.limitUnknown}
          value="yes"
          label={limit.unknown}
          isTicked={typedText(state, fields.limitUnknown) !== ""}
        />
      )}
      {isOdd(oddOf(test, typed)) && (
        <Tick
          name={fields.confirmed}
          value={confirmation}
          label={`${value}: ${labels.confirm}`}
          isTicked={typedText(state, fields.confirmed) === confirmation}
        />
      )}
    </div>
  );
}

function Tick({
  name,
  value,
  label,
  isTicked,
}: {
  name: string;
  value: string;
  label: string;
  isTicked: boolean;
}) {
  return (
    <div className="my-5 max-w-lg">
      <ChoiceRow
        type="checkbox"
        id={name}
        name={name}
        choice={{ value, label }}
        isChosen={isTicked}
      />
    </div>
  );
}
