import { expect, test } from "vitest";
import { excessLength, visibleLength } from "./text-length";

test.each([
  ["", 0],
  ["abc", 3],
  ["  abc\n", 3],
  ["a\r\nb", 3],
  ["a\nb", 3],
  ["👩‍👩‍👧‍👦", 1],
  ["🇬🇧🇩🇪", 2],
  ["e\u0301", 1],
  ["क्षि", 1],
])("%j is what a person sees of it", (text, length) => {
  expect(visibleLength(text)).toBe(length);
});

test.each([
  ["x".repeat(9), 0],
  ["x".repeat(10), 0],
  ["x".repeat(11), 1],
  ["👩‍👩‍👧‍👦".repeat(10), 0],
  ["👩‍👩‍👧‍👦".repeat(12), 2],
  ["\r\n".repeat(4) + "x".repeat(10), 0],
  [`x${"\r\n".repeat(8)}x`, 0],
  [`x${"\r\n".repeat(9)}x`, 1],
])("%j against ten characters is too long by %i", (text, excess) => {
  expect(excessLength(text, 10)).toBe(excess);
});
