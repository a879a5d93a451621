"use client";

import { type MouseEvent, type ReactNode, useContext, useId } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonClass } from "./button";
import { PressedButtonContext } from "./pressed-button";

/**
 * Sends its form once: while the form is on its way a second press does nothing. The button that was pressed says
 * what became of it, with the refusal beside it.
 */
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
  const { pressed, press, saving, notSaved, refusal } = useContext(PressedButtonContext);
  const id = useId();
  const isPressed = pressed === id;
  const shown = isPressed && !pending ? refusal : null;
  const progress = isPressed && pending ? saving : shown === null ? "" : notSaved;
  const pressOnce = (event: MouseEvent) => {
    if (pending) event.preventDefault();
    else press(id);
  };
  return (
    <>
      {shown}
      {/* aria-disabled, not disabled: a disabled button loses the focus and is skipped by screen readers. */}
      <button
        type="submit"
        name={name}
        value={value}
        aria-describedby={describedBy}
        aria-disabled={pending}
        onClick={pressOnce}
        className={`${buttonClass(kind)} flex-col aria-disabled:opacity-60`}
      >
        {children}
        {/* Its name stays the same: the change is said by the region below and by the refusal. */}
        {progress !== "" && (
          <span aria-hidden="true" className="text-sm font-normal">
            {progress}
          </span>
        )}
      </button>
      <span aria-live="polite" className="sr-only">
        {isPressed && pending ? saving : ""}
      </span>
    </>
  );
}
