import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { codeHashOf, typedCode } from "./typed-code";

const SECRET = "a secret of the clinic";

test("a code is 26 letters in groups of four, no two are alike, and a form that is sent again gives the same one", () => {
  const codes = Array.from({ length: 200 }, () => typedCode(randomUUID(), SECRET));
  for (const code of codes)
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
  expect(new Set(codes).size).toBe(200);
  const key = randomUUID();
  expect(typedCode(key, SECRET)).toBe(typedCode(key, SECRET));
});

test("a code is the same one in small letters, without dashes, with blanks, and with O and I and L typed", () => {
  const hash = codeHashOf("70A1-MNPQ-RSTV-WXYZ-2345-6789-10");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  for (const typed of [
    "70a1mnpqrstvwxyz2345678910",
    " 70A1 MNPQ RSTV WXYZ 2345 6789 10 ",
    "7OAI-MNPQ-RSTV-WXYZ-2345-6789-LO",
    "70A1–MNPQ–RSTV–WXYZ–2345–6789–10",
  ]) {
    expect(codeHashOf(typed)).toBe(hash);
  }
});

test("another code has another hash, and what is too short, too long or holds a U is none", () => {
  expect(codeHashOf("80A1-MNPQ-RSTV-WXYZ-2345-6789-10")).not.toBe(
    codeHashOf("70A1-MNPQ-RSTV-WXYZ-2345-6789-10"),
  );
  for (const typed of [
    "",
    "70A1",
    "70A1-MNPQ-RSTV-WXYZ-2345-6789-100",
    "U0A1-MNPQ-RSTV-WXYZ-2345-6789-10",
  ]) {
    expect(codeHashOf(typed)).toBeNull();
  }
});
