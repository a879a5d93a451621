import { type Block, wordsOfBlock } from "../block";

/** Every word of the pieces in reading order, pictures included. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap(wordsOfBlock).join(" ");
}
