import { useRef } from "react";
import { CharacterCount } from "./character-count";
import { describedBy } from "./field";

/** A labelled field of one line with its count beside the label; what is too long is refused and kept, never cut. */
export function CountedField({
  name,
  label,
  longest,
  typed,
  error,
  className,
}: {
  name: string;
  label: string;
  /** In characters as a person sees them; the server refuses more. */
  longest: number;
  typed: string;
  /** The error's own words are drawn by the caller, with the id `name-error`. */
  error?: string | undefined;
  className: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <div className="flex items-end justify-between gap-x-3 text-sm">
        <label htmlFor={name} className="block min-w-0">
          {label}
        </label>
        <CharacterCount
          id={`${name}-count`}
          field={field}
          typed={typed}
          longest={longest}
          isShort
        />
      </div>
      <input
        ref={field}
        type="text"
        id={name}
        name={name}
        defaultValue={typed}
        aria-invalid={error !== undefined}
        aria-describedby={`${name}-count ${describedBy(name, { error }) ?? ""}`}
        className={`input ${className}`}
      />
    </div>
  );
}
