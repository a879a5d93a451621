export const NEWLINE = 10;

/** Whole lines of the input; `firstLine` is the number of the first one, counted from 1. */
export type LineBatch = { firstLine: number; bytes: Uint8Array };

/**
 * Cuts a stream at line ends into batches of at least `batchBytes`, but for the last. Each batch is the taker's to keep.
 * Of a line that is longer than `longestLine` only one byte more is kept, so that what cannot be a history is never held.
 */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  batchBytes: number,
  longestLine: number,
): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let lineBytes = 0;
  const hold = (part: Uint8Array) => {
    const kept = part.subarray(0, Math.max(0, longestLine + 1 - lineBytes));
    lineBytes += part.length;
    if (kept.length === 0) return;
    held.push(kept);
    heldBytes += kept.length;
  };
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const firstEnd = chunk.indexOf(NEWLINE);
      hold(chunk.subarray(0, firstEnd));
      held.push(chunk.subarray(firstEnd, end));
      heldBytes += end - firstEnd;
      lineBytes = 0;
    }
    if (end > 0 && heldBytes >= batchBytes) {
      const bytes = joined(held);
      const ends = lineEnds(bytes);
      yield { firstLine, bytes };
      firstLine += ends;
      held = [];
      heldBytes = 0;
    }
    hold(chunk.subarray(end));
  }
  if (heldBytes > 0) yield { firstLine, bytes: joined(held) };
}

/** A copy with a buffer of its own, which can be handed to a worker. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function lineEnds(bytes: Uint8Array): number {
  let ends = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) ends += 1;
  return ends;
}
