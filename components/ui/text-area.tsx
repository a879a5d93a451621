import { describedBy } from "./described-by";
import { FieldError } from "./field-error";

/**
 * A labelled field for several lines. It has no longest length: text that is too long is refused and kept, where
 * the browser would cut what is pasted and say nothing.
 */
export function TextArea({
  name,
  label,
  typed = "",
  hint,
  error,
  rows = 4,
}: {
  name: string;
  label: string;
  typed?: string;
  hint?: string | undefined;
  error?: string | undefined;
  rows?: number;
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
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={typed}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name, { hint, error })}
        className="input w-full max-w-2xl"
      />
    </div>
  );
}
