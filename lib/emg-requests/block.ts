import { type Drawing, flatItems } from "@/lib/drawing/drawing";
import { emgText as t } from "./emg-texts";

/** Who a line comes from, said on the line itself. `rules`: worked out by software, not a diagnosis. */
export type Origin = "patient" | "examined" | "clinician" | "record" | "rules";

export type Heading = {
  kind: "heading";
  level: 1 | 2 | 3;
  text: string;
  /** Stands beside the words in a frame of its own. */
  origin?: Origin;
};
export type Paragraph = {
  kind: "paragraph";
  origin: Origin | null;
  text: string;
  /** Set apart, as a warning is. */
  isNotice: boolean;
  /** In bold; `large`: what a reader must see first. */
  weight?: "strong" | "large";
};
export type Table = {
  kind: "table";
  origin: Origin | null;
  /** Empty where the heading above names it. */
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
  /** How the columns of the print share its width, where their words alone would share it badly. */
  shares?: readonly number[];
};
export type Figure = {
  kind: "figure";
  origin: Origin | null;
  caption: string;
  /** What the picture shows, in words. */
  alt: string;
  drawing: Drawing;
};
/** Short facts beside each other: whose sheet it is. */
export type Strip = {
  kind: "strip";
  facts: readonly { label: string; value: string }[];
};
/** Pieces in a frame. */
export type Box = { kind: "box"; blocks: readonly Block[] };
/** Pieces beside each other, read one column after the other. */
export type Columns = {
  kind: "columns";
  columns: readonly { share: number; blocks: readonly Block[] }[];
};
/** What follows begins on a page of its own; after `appendix` it is printed only where it is asked for. */
export type PageMark = { kind: "new-page" | "appendix" };

/** One piece of a request, in reading order. The page and the PDF print the same pieces. */
export type Block = Heading | Paragraph | Table | Figure | Strip | Box | Columns | PageMark;

export const heading = (level: Heading["level"], text: string, origin?: Origin): Heading => ({
  kind: "heading",
  level,
  text,
  ...(origin && { origin }),
});

export const paragraph = (origin: Origin | null, text: string): Paragraph => ({
  kind: "paragraph",
  origin,
  text,
  isNotice: false,
});

export const strong = (text: string, weight: "strong" | "large" = "strong"): Paragraph => ({
  ...paragraph(null, text),
  weight,
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
      return [block.text, ...(block.origin === undefined ? [] : [originWord(block.origin)])];
    case "paragraph":
      return [withOrigin(block.origin, block.text)];
    case "table":
      return [...captionOf(block), ...block.columns, ...block.rows.flat()];
    case "figure":
      return [
        ...captionOf(block),
        ...flatItems(block.drawing).flatMap((item) => (item.kind === "text" ? item.text : [])),
      ];
    case "strip":
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case "box":
      return block.blocks.flatMap(wordsOfBlock);
    case "columns":
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock));
    case "new-page":
    case "appendix":
      return [];
    default:
      return block satisfies never;
  }
}

/** What is printed of a request: its appendix only where it is asked for. One signed before there were any is printed whole. */
export function printedBlocks(
  blocks: readonly Block[],
  { withAppendix }: { withAppendix: boolean },
): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind === "appendix");
  return withAppendix || at === -1 ? blocks : blocks.slice(0, at);
}

/** The caption as it is printed; none where there is none. */
export function captionOf({ origin, caption }: Table | Figure): readonly string[] {
  return caption === "" ? [] : [withOrigin(origin, caption)];
}

export function originWord(origin: Origin): string {
  return t(`origin.${origin}`).toLowerCase();
}

/** A line or a caption with its origin in front, as it is printed. */
export function withOrigin(origin: Origin | null, text: string): string {
  return origin === null ? text : t("withOrigin", { origin: t(`origin.${origin}`), text });
}
