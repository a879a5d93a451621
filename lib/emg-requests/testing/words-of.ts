import { type Block, withOrigin } from "../block";

/** Every word of the pieces in reading order, pictures included. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
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
            ...block.drawing.items.flatMap((item) => (item.kind === "text" ? item.text : [])),
          ];
        default:
          return block satisfies never;
      }
    })
    .join(" ");
}
