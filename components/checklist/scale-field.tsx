import { FieldGroup } from "@/components/ui/field";

const STEPS = Array.from({ length: 11 }, (_, step) => String(step));

/** A whole number from 0 to 10 as eleven buttons, none chosen beforehand and none required. */
export function ScaleField({
  name,
  legend,
  hint,
  chosen,
  error,
}: {
  name: string;
  legend: string;
  hint: string;
  chosen: string;
  error?: string | undefined;
}) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      <div className="grid grid-cols-4 gap-2 sm:grid-cols-6 lg:grid-cols-11">
        {STEPS.map((step) => {
          const id = step === "0" ? name : `${name}-${step}`;
          return (
            <label
              key={step}
              htmlFor={id}
              className="flex min-h-16 cursor-pointer flex-col items-center justify-center rounded border-2 border-line-strong bg-paper hover:border-ink has-checked:border-action has-checked:bg-action-pale has-focus-visible:focus-ring"
            >
              <input
                type="radio"
                id={id}
                name={name}
                value={step}
                defaultChecked={step === chosen}
                className="size-6 accent-action"
              />
              <span>{step}</span>
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
