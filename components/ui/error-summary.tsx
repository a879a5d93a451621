"use client";

import { useEffect, useRef } from "react";
import type { FieldErrors } from "@/lib/format/form-state";

/** Lists what to put right, each line a link to its field; takes the focus whenever `errors` changes, unless told not to. */
export function ErrorSummary({
  id,
  heading,
  errors,
  takesFocus = true,
}: {
  id: string;
  heading: string;
  errors: FieldErrors;
  takesFocus?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors && takesFocus) box.current?.focus();
  }, [errors, takesFocus]);
  return (
    <div
      ref={box}
      id={id}
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without script the page is new, and begins at what was refused
      autoFocus={takesFocus}
      className="my-6 border-4 border-error bg-paper p-4 text-ink"
    >
      <h2 className="mt-0">{heading}</h2>
      <ul className="list-none p-0">
        {Object.entries(errors).map(([field, words]) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-block py-3 font-bold text-error">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
