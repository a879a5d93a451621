"use client";

import { useRef } from "react";
import { LONGEST_REASON } from "@/lib/format/text-length";
import { CharacterCount } from "./character-count";
import { describedBy, Field } from "./field";

/**
 * A labelled field for several lines. The browser is given no longest length: text that is too long is
 * counted, refused and kept, where the browser would cut what is pasted and say nothing.
 */
export function TextArea({
  name,
  label,
  typed = "",
  hint,
  error,
  rows = 4,
  longest = LONGEST_REASON,
}: {
  name: string;
  label: string;
  typed?: string;
  hint?: string | undefined;
  error?: string | undefined;
  rows?: number;
  /** In characters as a person sees them; the server refuses more. */
  longest?: number;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <textarea
        ref={field}
        id={name}
        name={name}
        rows={rows}
        defaultValue={typed}
        aria-invalid={error !== undefined}
        aria-describedby={`${name}-count ${describedBy(name, { hint, error }) ?? ""}`}
        className="input w-full max-w-2xl"
      />
      <CharacterCount id={`${name}-count`} field={field} typed={typed} longest={longest} />
    </Field>
  );
}
