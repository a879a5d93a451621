import { expect, test } from "vitest";
import { bodyRefusal, LARGEST_BODY_BYTES } from "./body-limit";

test.each<[string, Record<string, string>, 411 | 413 | null]>([
  ["no body", {}, null],
  ["an empty body", { "content-length": "0" }, null],
  ["the largest form", { "content-length": String(LARGEST_BODY_BYTES) }, null],
  ["one byte more", { "content-length": String(LARGEST_BODY_BYTES + 1) }, 413],
  ["a body in chunks, which says no length", { "transfer-encoding": "chunked" }, 411],
])("%s", (_, headers, status) => {
  expect(bodyRefusal(new Headers(headers))).toBe(status);
});
