"use client";

import type { ComponentProps } from "react";
import { CountedField } from "@/components/ui/counted-field";
import { FieldError } from "@/components/ui/field";

/** One line with its count, below what is wrong with it. */
export function CountedText(
  props: Pick<
    ComponentProps<typeof CountedField>,
    "name" | "label" | "longest" | "typed" | "error"
  >,
) {
  return (
    <div className="my-5 max-w-lg">
      <FieldError id={`${props.name}-error`}>{props.error}</FieldError>
      <CountedField {...props} className="w-full" />
    </div>
  );
}
