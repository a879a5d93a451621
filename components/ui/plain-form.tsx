"use client";

import { type ComponentProps, type FormEvent, useState } from "react";
import { Refusal } from "./refusal";

export type OfflineLabels = { heading: string; body: string };

/**
 * A form that the browser itself sends, as a new page. Without a network it stays where it is and says so, where
 * the browser would put a page of its own in the place of this one.
 */
export function PlainForm({
  labels,
  children,
  ...form
}: Pick<ComponentProps<"form">, "method" | "action" | "className" | "children"> & {
  labels: OfflineLabels;
}) {
  const [refused, setRefused] = useState(0);
  const staysOffline = (event: FormEvent) => {
    if (navigator.onLine) return;
    event.preventDefault();
    setRefused(refused + 1);
  };
  return (
    <form {...form} onSubmit={staysOffline}>
      {refused > 0 && (
        <Refusal of={refused} heading={labels.heading} takesFocus>
          <p className="my-0">{labels.body}</p>
        </Refusal>
      )}
      {children}
    </form>
  );
}
