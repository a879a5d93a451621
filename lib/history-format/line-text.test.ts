import { expect, test } from "vitest";
import { LONGEST_LINE_BYTES, lineText } from "./line-text";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : part)),
  );

test.each([
  ["é as Latin-1 writes it", bytes('{"id":"caf', [0xe9], '"}'), "(byte 11)"],
  ["a character that is cut off", bytes("aµ€", [0xe2, 0x82]), "(byte 7)"],
  ["UTF-16", bytes([0xff, 0xfe, 0x7b, 0x00]), "(byte 1)"],
  ["half of a surrogate pair", bytes("a", [0xed, 0xa0, 0x80]), "(byte 2)"],
  ["an overlong slash", bytes([0xc0, 0xaf]), "(byte 1)"],
])("%s is refused with the place of its first byte", (_name, line, path) => {
  expect(lineText(line)).toMatchObject({
    ok: false,
    fault: { path, expected: "text in UTF-8" },
  });
});

test("a NUL is refused with its place", () => {
  expect(lineText(bytes("µ{", [0], "}"))).toMatchObject({
    ok: false,
    fault: { path: "(byte 4)", expected: "text without NUL" },
  });
});

test("text of any script is read as it is, a byte order mark within it too", () => {
  const text = "\ufeffØ 漢字 😀 \u2028";
  expect(lineText(bytes(text))).toEqual({ ok: true, text });
});

test("a line may be as long as the longest, and no longer", () => {
  const line = new Uint8Array(LONGEST_LINE_BYTES + 1).fill(0x20);
  expect(lineText(line.subarray(1)).ok).toBe(true);
  expect(lineText(line)).toMatchObject({
    ok: false,
    fault: { path: "(line)", expected: "at most 16777216 bytes" },
  });
});
