import { expect, test } from "vitest";

import { digest } from "./digest";

test("the order in which an object was built does not change its digest", () => {
  expect(digest({ a: 1, b: { c: [1, { d: 2, e: 3 }] } })).toBe(
    digest({ b: { c: [1, { e: 3, d: 2 }] }, a: 1 }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: null }, {}],
  ["1", 1],
])("%j and %j have different digests", (left, right) => {
  expect(digest(left)).not.toBe(digest(right));
});
