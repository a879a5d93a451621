import { errorFor, type FormState } from "@/lib/format/form-state";
import { LONGEST_DETAIL } from "@/lib/format/text-length";
import { CountedField } from "../ui/counted-field";
import { FieldError } from "../ui/field";
import { Select } from "../ui/select";
import { textIn } from "./filled";

export type AnsweredItem = {
  name: string;
  label: string;
  /** The control for the words beside the answer. */
  detail: { name: string; label: string };
  saved: { answer: string; detail: string };
  hint?: string | undefined;
};

/** Items that each have an answer to choose and a line to write beside it. */
export function AnsweredList({
  items,
  options,
  blank,
  state,
}: {
  items: readonly AnsweredItem[];
  options: Readonly<Record<string, string>>;
  blank: string;
  state: FormState;
}) {
  return (
    <ul className="list-none p-0">
      {items.map(({ name, label, detail, saved, hint }) => (
        <li key={name} className="border-b border-line py-2">
          <FieldError id={`${name}-error`}>{errorFor(state, name)}</FieldError>
          <FieldError id={`${detail.name}-error`}>{errorFor(state, detail.name)}</FieldError>
          <div className="grid items-end gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_10rem_minmax(0,1fr)]">
            <label htmlFor={name} className="self-center font-bold">
              {label}
              {hint !== undefined && (
                <span className="block text-sm font-normal text-ink-soft">{hint}</span>
              )}
            </label>
            <Select
              name={name}
              value={textIn(state, name, saved.answer)}
              blank={blank}
              options={options}
              isRefused={errorFor(state, name) !== undefined}
              describedBy={errorFor(state, name) && `${name}-error`}
            />
            <CountedField
              {...detail}
              longest={LONGEST_DETAIL}
              className="w-full"
              typed={textIn(state, detail.name, saved.detail)}
              error={errorFor(state, detail.name)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
