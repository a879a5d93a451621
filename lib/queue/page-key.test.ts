import { expect, test } from "vitest";

import { decryptPageKey, encryptPageKey } from "./page-key";

const KEY = { place: 2, orderKey: "2026-11-20|9|é", referralId: "f3b0" };

test("an encrypted key leads to the same place in the list", () => {
  expect(decryptPageKey(encryptPageKey(KEY, "clinic", "secret"), "clinic", "secret")).toEqual(KEY);
});

test("the address shows nothing of the order key", () => {
  const encrypted = encryptPageKey(KEY, "clinic", "secret");
  expect(encrypted).toMatch(/^[\w-]+$/);
  expect(Buffer.from(encrypted, "base64url").toString()).not.toContain("2026-11-20");
});

test.each([
  ["another clinic", (encrypted: string) => decryptPageKey(encrypted, "other", "secret")],
  ["another secret", (encrypted: string) => decryptPageKey(encrypted, "clinic", "other")],
  [
    "a changed letter",
    (encrypted: string) => decryptPageKey(`A${encrypted.slice(1)}B`, "clinic", "secret"),
  ],
  ["nonsense", () => decryptPageKey("nonsense", "clinic", "secret")],
  ["nothing", () => decryptPageKey("", "clinic", "secret")],
])("%s opens nothing", (_name, open) => {
  expect(open(encryptPageKey(KEY, "clinic", "secret"))).toBeNull();
});
