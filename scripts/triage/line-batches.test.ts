import fc from "fast-check";
import { expect, test } from "vitest";
import { lineBatches } from "./line-batches";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* inChunks(text: string, sizes: readonly number[]) {
  const bytes = encoder.encode(text);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("however a stream is cut, its batches hold whole lines, each once, in order, with their numbers", async () => {
  const line = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => text.replaceAll("\n", ""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      async (lines, sizes, batchBytes, endsWithNewline) => {
        const text = lines.join("\n") + (endsWithNewline && lines.length > 0 ? "\n" : "");
        const expected = text.split("\n");
        let read = "";
        for await (const { firstLine, bytes } of lineBatches(
          inChunks(text, sizes),
          batchBytes,
          1000,
        )) {
          const part = decoder.decode(bytes);
          expect(part.split("\n")[0]).toBe(expected[firstLine - 1]);
          read += part;
        }
        expect(read).toBe(text);
      },
    ),
  );
});

test("a batch is as large as asked, so that memory does not grow with the file", async () => {
  const text = "0123456789\n".repeat(1000);
  for await (const { bytes } of lineBatches(inChunks(text, [64]), 256, 1000)) {
    expect(bytes.length).toBeLessThan(256 + 64);
  }
});

test("of a line that is too long only one byte more than may be is held, and the next line is whole", async () => {
  const text = `${"x".repeat(5000)}\nabc\n${"y".repeat(30)}`;
  const held = [];
  for await (const batch of lineBatches(inChunks(text, [16]), 8, 100)) held.push(batch);
  expect(held.map(({ firstLine, bytes }) => [firstLine, decoder.decode(bytes)])).toEqual([
    [1, `${"x".repeat(101)}\nabc\n`],
    [3, "y".repeat(30)],
  ]);
});
