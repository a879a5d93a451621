const NEWLINE = 10;

/** Whole lines of the input; `firstLine` is the number of the first one, counted from 1. */
export type LineBatch = { firstLine: number; bytes: Uint8Array };

/** Cuts a stream at line ends into batches of at least `batchBytes`, but for the last. Each batch is the taker's to keep. */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  batchBytes: number,
): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0 && heldBytes + end >= batchBytes) {
      const bytes = joined([...held, chunk.subarray(0, end)]);
      const ends = lineEnds(bytes);
      yield { firstLine, bytes };
      firstLine += ends;
      held = [];
      heldBytes = 0;
      if (end < chunk.length) held.push(chunk.subarray(end));
      heldBytes = chunk.length - end;
    } else {
      held.push(chunk);
      heldBytes += chunk.length;
    }
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
