import type { ChangeEvent, ReactNode } from "react";
import { FieldError } from "@/components/ui/field";
import { ChoiceRow } from "@/components/ui/radio-group";
import { TICKED } from "@/lib/checklist/field-names";
import type { FieldView } from "./field-view";

/** With its tick, the answer below it goes: what is not on the screen any more is not sent. */
function takeBackAnswer({ target, currentTarget }: ChangeEvent<HTMLElement>): void {
  if (!(target instanceof HTMLInputElement) || target.value !== TICKED || target.checked) return;
  for (const input of currentTarget.querySelectorAll("input")) {
    if (input.name === target.name) input.checked = false;
  }
}

/** A sign of an emergency: a tick, below it whether that is a yes or not sure, and what a yes opens. */
export function SignField({
  field: { name, legend, hint, which, choices },
  sent,
  error,
  children,
}: {
  field: Extract<FieldView, { kind: "sign" }>;
  sent: readonly string[];
  error: string | undefined;
  children: ReactNode;
}) {
  const opened = children === null ? null : <div className="asks-more-rest">{children}</div>;
  return (
    <div
      className={`my-3 ${error === undefined ? "" : "border-l-4 border-error pl-4"}`}
      onChange={takeBackAnswer}
    >
      <FieldError id={`${name}-error`}>{error}</FieldError>
      <div className="asks-more">
        <div className="asks-more-opener" id={`${name}-sign`}>
          <ChoiceRow
            type="checkbox"
            id={name}
            name={name}
            choice={{ value: TICKED, label: legend, hint, opensMore: true }}
            isChosen={sent.length > 0}
          />
        </div>
        <div className="asks-more-rest border-l-4 border-line pl-4">
          <div className="asks-more">
            <fieldset
              className="asks-more-opener my-3"
              aria-labelledby={`${name}-which ${name}-sign`}
            >
              <legend id={`${name}-which`} className="mb-2 font-bold">
                {which}
              </legend>
              <div className="flex flex-wrap gap-2">
                {choices.map((choice) => (
                  <ChoiceRow
                    key={choice.value}
                    type="radio"
                    id={`${name}-${choice.value}`}
                    name={name}
                    choice={choice}
                    isChosen={sent.includes(choice.value)}
                  />
                ))}
              </div>
            </fieldset>
            {opened}
          </div>
        </div>
      </div>
    </div>
  );
}
