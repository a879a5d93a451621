"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Words that something was not taken. With `takesFocus` they take the focus, and come into view, whenever `of` changes. */
export function Refusal({
  of,
  heading,
  takesFocus,
  first = null,
  children,
}: {
  /** What was refused: a new value each time. */
  of: unknown;
  heading: string;
  takesFocus: boolean;
  /** What must be read before anything else. */
  first?: ReactNode;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus || of === null) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: first === null ? "center" : "start" });
  }, [takesFocus, of, first]);
  return (
    <div
      ref={box}
      // Said once: what does not take the focus repeats what does.
      role={takesFocus ? "alert" : undefined}
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without script the page is new, and begins at what was refused
      autoFocus={takesFocus}
      className="my-3 w-full max-w-2xl basis-full border-4 border-error bg-paper p-4 text-left text-base text-ink"
    >
      {first}
      <p className="mt-0 mb-1 text-xl font-bold">{heading}</p>
      {children}
    </div>
  );
}
