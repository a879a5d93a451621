import type { ComponentProps } from "react";
import { describedBy } from "./described-by";
import { FieldError } from "./field-error";

type NativeInput = Pick<
  ComponentProps<"input">,
  | "type"
  | "autoComplete"
  | "inputMode"
  | "spellCheck"
  | "maxLength"
  | "autoCapitalize"
  | "min"
  | "max"
>;

/**
 * A labelled input. `typed` is what stands in it; its id is `name`. `maxLength` cuts what is pasted without a word: only
 * where a longer text can be nothing (signing in).
 */
export function TextField({
  name,
  label,
  typed = "",
  hint,
  error,
  width = "w-full max-w-lg",
  type = "text",
  ...native
}: NativeInput & {
  name: string;
  label: string;
  typed?: string;
  hint?: string | undefined;
  error?: string | undefined;
  width?: string;
}) {
  return (
    <div className={`my-5 ${error === undefined ? "" : "border-l-4 border-error pl-4"}`}>
      <label htmlFor={name} className="mb-1 block font-bold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-0 mb-1 text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`}>{error}</FieldError>
      <input
        {...native}
        type={type}
        id={name}
        name={name}
        defaultValue={typed}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name, { hint, error })}
        className={`input ${width}`}
      />
    </div>
  );
}
