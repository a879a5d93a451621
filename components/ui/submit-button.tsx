"use client";

import type { MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonClass } from "./button";

/** Sends its form once: while the form is on its way a second press does nothing. */
export function SubmitButton({
  kind = "primary",
  name,
  value,
  describedBy,
  children,
}: {
  kind?: ButtonKind;
  name?: string;
  value?: string;
  /** The element that tells what the button is about, where its words alone do not. */
  describedBy?: string | undefined;
  children: ReactNode;
}) {
  const { pending } = useFormStatus();
  const ignoreWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  // aria-disabled, not disabled: a disabled button loses the focus and is skipped by screen readers.
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-describedby={describedBy}
      aria-disabled={pending}
      onClick={ignoreWhilePending}
      className={`${buttonClass(kind)} aria-disabled:opacity-60`}
    >
      {children}
    </button>
  );
}
