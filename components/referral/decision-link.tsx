"use client";

import { buttonClass } from "@/components/ui/button";
import type { DecisionChoice } from "./decision-labels";

/** Leads to the form of a decision. With script the press also makes its choice, which nothing else does for the reader. */
export function DecisionLink({ choice, children }: { choice: DecisionChoice; children: string }) {
  const choose = () =>
    document.querySelector<HTMLInputElement>(`[name=decision][value=${choice}]`)?.click();
  return (
    <a href="#decision" onClick={choose} className={buttonClass("secondary")}>
      {children}
    </a>
  );
}
