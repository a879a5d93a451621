import { expect, test } from "vitest";
import { decryptForm, encryptForm, holderOf } from "./encrypt-form";

const SECRET = "s".repeat(43);
const FORM = {
  submission: "0b7e3f0a-8c53-4a4e-9a55-6f1f0f4f1a11",
  address: "/journal/new?a=1",
  fields: [
    ["note", "A long walk\r\nuphill, naïve 👩‍👩‍👧"],
    ["triggers", "coffee"],
    ["triggers", "poor-sleep"],
  ],
} as const;
const { submission } = FORM;

test("a form is decrypted as it was, doubled fields in their order, with its own secret", () => {
  const content = encryptForm(SECRET, FORM);
  expect(decryptForm(SECRET, { submission, content })).toEqual(FORM);
});

test("nothing of a form can be read in what is stored of it, and no two are alike", () => {
  const [first, second] = [encryptForm(SECRET, FORM), encryptForm(SECRET, FORM)];
  for (const words of ["walk", "coffee", "journal"]) expect(first.includes(words)).toBe(false);
  expect(first.equals(second)).toBe(false);
});

test("what names a secret's rows gives neither the secret nor its key", () => {
  const holder = holderOf(SECRET);
  expect(holder).toMatch(/^[0-9a-f]{64}$/);
  expect(holderOf("t".repeat(43))).not.toBe(holder);
  const content = encryptForm(SECRET, FORM);
  expect(decryptForm(holder, { submission, content })).toBeNull();
});

test("under another secret, of another submission, or altered in any byte it is no form", () => {
  const content = encryptForm(SECRET, FORM);
  expect(decryptForm("t".repeat(43), { submission, content })).toBeNull();
  const other = submission.replace("0", "1");
  expect(decryptForm(SECRET, { submission: other, content })).toBeNull();
  for (const place of content.keys()) {
    const altered = Buffer.from(content);
    altered.writeUInt8(altered.readUInt8(place) ^ 1, place);
    expect(decryptForm(SECRET, { submission, content: altered })).toBeNull();
  }
  for (const length of [0, 11, 27, content.length - 1]) {
    const cut = content.subarray(0, length);
    expect(decryptForm(SECRET, { submission, content: cut })).toBeNull();
  }
});
