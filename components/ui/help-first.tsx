"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { FormState } from "@/lib/format/form-state";

/** Where to get help, before a form's errors; takes the focus at each answer `of` the form. */
export function HelpFirst({ of, children }: { of: FormState; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of.status !== "idle") box.current?.focus();
  }, [of]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without script the page is new, and begins at the help
    <div ref={box} role="alert" tabIndex={-1} autoFocus>
      {children}
    </div>
  );
}
