import type { ReactNode } from "react";
import { FieldGroup } from "./field";

export type Choice = {
  value: string;
  label: string;
  hint?: string | undefined;
  /** Choosing it shows what is below it within `asks-more`. */
  opensMore?: boolean | undefined;
};

/**
 * One answer out of a few. The legend is the question.
 * The group's id is `name`, so that the error summary can link to its first answer.
 */
export function RadioGroup({
  name,
  legend,
  choices,
  chosen,
  hint,
  error,
  inline = false,
  children,
}: {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Beside each other: in three columns on a phone, or each as wide as its words. */
  inline?: boolean | "by-words";
  children?: ReactNode;
}) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      {children}
      <div className={LAYOUT[`${inline}`]}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            choice={choice}
            isChosen={choice.value === chosen}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

const LAYOUT = {
  false: "grid gap-2",
  true: "grid gap-2 min-[22rem]:grid-cols-[repeat(2,minmax(5.25rem,1fr))_auto] sm:flex sm:flex-wrap",
  "by-words": "flex flex-wrap gap-2",
} as const;

/** A native radio or checkbox inside its label: the whole row, at least 64 px high, is the target. */
export function ChoiceRow({
  type,
  id,
  name,
  choice,
  isChosen,
}: {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  isChosen: boolean;
}) {
  const hintId = choice.hint === undefined ? undefined : `${id}-choice-hint`;
  return (
    <label
      htmlFor={id}
      className="flex min-h-16 cursor-pointer items-center gap-2 rounded border-2 border-line-strong bg-paper px-2 py-2 sm:min-w-28 sm:gap-4 sm:px-4 hover:border-ink has-checked:border-action has-checked:bg-action-pale has-focus-visible:focus-ring"
    >
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={isChosen}
        data-opens={choice.opensMore ? "" : undefined}
        aria-describedby={hintId}
        className="size-7 shrink-0 accent-action"
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {choice.label}
        {choice.hint !== undefined && (
          <span id={hintId} className="block text-ink-soft">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  );
}
