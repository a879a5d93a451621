import { FieldGroup } from "./field";

export type DateFieldLabels = { day: string; month: string; year: string };
export type TypedDate = { day: string; month: string; year: string };

const PARTS = [
  { part: "day", width: "w-16" },
  { part: "month", width: "w-16" },
  { part: "year", width: "w-24" },
] as const;

/** A date as three typed numbers, sent as `name-day`, `name-month`, `name-year`; the day has the id `name`. */
export function DateField({
  name,
  legend,
  labels,
  typed = { day: "", month: "", year: "" },
  hint,
  error,
  autoComplete,
}: {
  name: string;
  legend: string;
  labels: DateFieldLabels;
  typed?: TypedDate;
  hint?: string | undefined;
  error?: string | undefined;
  autoComplete?: "bday";
}) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      <div className="flex flex-wrap gap-4">
        {PARTS.map(({ part, width }) => (
          <div key={part}>
            <label htmlFor={part === "day" ? name : `${name}-${part}`} className="block">
              {labels[part]}
            </label>
            <input
              type="text"
              inputMode="numeric"
              id={part === "day" ? name : `${name}-${part}`}
              name={`${name}-${part}`}
              defaultValue={typed[part]}
              autoComplete={autoComplete && `${autoComplete}-${part}`}
              aria-invalid={error !== undefined}
              className={`input ${width}`}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
