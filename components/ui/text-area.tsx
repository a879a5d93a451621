"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { LONGEST_REASON } from "@/lib/format/text-length";
import { CharacterCount } from "./character-count";
import { describedBy, Field } from "./field";
import { useHasScript } from "./use-has-script";

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
  const before = useTypedBeforeScript(name);
  useLayoutEffect(() => {
    if (before !== null && field.current !== null) field.current.value = before;
  }, [before]);
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

/** What was typed before the script came, over which React writes the text that was sent. Null: it was there from the first. */
function useTypedBeforeScript(id: string): string | null {
  const hasScript = useHasScript();
  const [before] = useState(() => {
    if (hasScript || typeof document === "undefined") return null;
    const drawn = document.getElementById(id);
    return drawn instanceof HTMLTextAreaElement ? drawn.value : null;
  });
  return before;
}
