import { expect, test } from "vitest";

import { openPageKey, sealPageKey } from "./page-key";

const KEY = { place: 2, orderKey: "2026-11-20|9|é", referralId: "f3b0" };

test("a sealed key opens to the same place in the list", () => {
  expect(openPageKey(sealPageKey(KEY, "clinic", "secret"), "clinic", "secret")).toEqual(KEY);
});

test("the address tells nothing of the order key", () => {
  const sealed = sealPageKey(KEY, "clinic", "secret");
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, "base64url").toString()).not.toContain("2026-11-20");
});

test.each([
  ["another clinic", (sealed: string) => openPageKey(sealed, "other", "secret")],
  ["another secret", (sealed: string) => openPageKey(sealed, "clinic", "other")],
  ["a changed letter", (sealed: string) => openPageKey(`A${sealed.slice(1)}B`, "clinic", "secret")],
  ["nonsense", () => openPageKey("nonsense", "clinic", "secret")],
  ["nothing", () => openPageKey("", "clinic", "secret")],
])("%s opens nothing", (_name, open) => {
  expect(open(sealPageKey(KEY, "clinic", "secret"))).toBeNull();
});
