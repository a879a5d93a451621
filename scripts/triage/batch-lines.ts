import { NEWLINE } from "./line-batches";

const BOM = [0xef, 0xbb, 0xbf];
const BLANKS = new Set([0x20, 0x09, 0x0d]);

/** The lines of a batch that are not blank, without their ends, each with its number in the file. A byte order mark may begin the first. */
export function* batchLines(
  bytes: Uint8Array,
  firstLine: number,
): Generator<{ number: number; line: Uint8Array }> {
  let start = firstLine === 1 && BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
  for (let number = firstLine; start < bytes.length; number += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    if (!line.every((byte) => BLANKS.has(byte))) yield { number, line };
    start = end + 1;
  }
}
