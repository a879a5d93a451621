import { FieldGroup } from "./field";
import { type Choice, ChoiceRow } from "./radio-group";

/** Any number of answers; the values arrive as repeated fields called `name`. */
export function CheckboxList({
  name,
  legend,
  choices,
  chosen,
  hint,
  error,
  inColumns = false,
  hidesLegend = false,
}: {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  hint?: string | undefined;
  error?: string | undefined;
  /** Two beside each other, for short words. */
  inColumns?: boolean;
  /** Where a heading beside it says the same: only those who listen meet it again. */
  hidesLegend?: boolean;
}) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error} hidesLegend={hidesLegend}>
      <div className={`grid gap-2 ${inColumns ? "min-[22rem]:grid-cols-2" : ""}`}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            choice={choice}
            isChosen={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
