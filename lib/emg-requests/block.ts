import { type Drawing, flatItems } from "@/lib/drawing/drawing";
import { emgText as t } from "./emg-texts";

/** Who a line comes from, said on the line itself. `rules`: worked out by software, not a diagnosis. */
export type Origin = "patient" | "examined" | "clinician" | "record" | "rules";

export type Heading = { kind: "heading"; level: 1 | 2 | 3; text: string };
export type Paragraph = {
  kind: "paragraph";
  origin: Origin | null;
  text: string;
  /** Set apart, as a warning is. */
  isNotice: boolean;
};
export type Table = {
  kind: "table";
  origin: Origin | null;
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
};
export type Figure = {
  kind: "figure";
  origin: Origin | null;
  caption: string;
  /** What the picture shows, in words. */
  alt: string;
  drawing: Drawing;
};

/** One piece of a request, in reading order. The page and the PDF print the same pieces. */
export type Block = Heading | Paragraph | Table | Figure;

export const heading = (level: Heading["level"], text: string): Heading => ({
  kind: "heading",
  level,
  text,
});

export const paragraph = (origin: Origin | null, text: string): Paragraph => ({
  kind: "paragraph",
  origin,
  text,
  isNotice: false,
});

export const notice = (text: string): Paragraph => ({
  kind: "paragraph",
  origin: null,
  text,
  isNotice: true,
});

/** Every word of a block in reading order, those of its picture included. */
export function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [withOrigin(block.origin, block.text)];
    case "table":
      return [withOrigin(block.origin, block.caption), ...block.columns, ...block.rows.flat()];
    case "figure":
      return [
        withOrigin(block.origin, block.caption),
        ...flatItems(block.drawing).flatMap((item) => (item.kind === "text" ? item.text : [])),
      ];
    default:
      return block satisfies never;
  }
}

/** A line or a caption with its origin in front, as it is printed. */
export function withOrigin(origin: Origin | null, text: string): string {
  return origin === null ? text : t("withOrigin", { origin: t(`origin.${origin}`), text });
}
