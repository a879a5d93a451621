import { describedBy } from "./described-by";
import { FieldError } from "./field-error";
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
    <fieldset
      className={`my-5 ${error === undefined ? "" : "border-l-4 border-error pl-4"}`}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend className={hidesLegend ? "sr-only" : "mb-2 font-bold"}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-0 mb-2 text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`}>{error}</FieldError>
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
    </fieldset>
  );
}
