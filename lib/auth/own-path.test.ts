import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/", "/queue", "/queue?tier=urgent&after=a.b", "/referrals/0198-aa", "/a:b@c"])(
  "the own path %s is kept",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "",
  "queue",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "/%2e%2e//evil.example",
  "https://evil.example",
  "https:/evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/#//evil.example",
  "/\u0000",
  "/\u2028/evil",
  "/é",
  "@evil.example",
  `/${"a".repeat(600)}`,
  null,
  undefined,
  7,
  ["/queue"],
])("%j leads nowhere", (value) => {
  expect(ownPath(value)).toBeNull();
});
