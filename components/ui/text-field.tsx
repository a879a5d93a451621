import type { ComponentProps } from "react";
import { describedBy, Field } from "./field";

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
    <Field name={name} label={label} hint={hint} error={error}>
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
    </Field>
  );
}
