import type { Choice } from "@/components/ui/radio-group";

/** One field of a page with its words, ready to be drawn. */
export type FieldView = {
  /** Drawn below this field, once one of these answers is chosen. */
  under?: { name: string; on: readonly string[] } | undefined;
} & (
  | {
      kind: "choice";
      name: string;
      legend: string;
      hint?: string | undefined;
      choices: readonly Choice[];
      isInline: boolean;
    }
  /** A tick, and then which of `choices` it means. */
  | {
      kind: "sign";
      name: string;
      legend: string;
      hint?: string | undefined;
      which: string;
      choices: readonly Choice[];
    }
  | { kind: "scale"; name: string; legend: string; hint: string }
  | {
      kind: "date";
      name: string;
      legend: string;
      hint: string;
      unknown?: { name: string; label: string } | undefined;
    }
  | { kind: "places"; name: string; legend: string }
);
