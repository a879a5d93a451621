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
