import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { losesWords } from "./loses-words";

const PAGE = "<p>data-refused</p><form><input></form>";
const WITH_FORM = '<form noValidate="" data-refused=""><textarea>A long walk</textarea></form>';

function sent(note: string, isRefused = true) {
  const form = new FormData();
  form.set("note", note);
  return { address: "/", form, isRefused };
}

const answer = (status: number, body: string | Buffer, headers = {}) => ({ status, headers, body });

test("a refused form that is not in the page, or is answered by another page, loses its words", () => {
  expect(losesWords(answer(200, PAGE), sent("A long walk"))).toBe(true);
  const gzip = { "content-encoding": "gzip" };
  expect(losesWords(answer(200, gzipSync(PAGE), gzip), sent("A long walk"))).toBe(true);
  expect(losesWords(answer(303, "", { location: "/queue" }), sent("A long walk"))).toBe(true);
  expect(losesWords(answer(404, PAGE), sent("A long walk", false))).toBe(true);
});

test.each([
  ["shown with its form", answer(200, WITH_FORM), sent("A long walk")],
  [
    "shown in a compressed page",
    answer(200, gzipSync(WITH_FORM), { "content-encoding": "gzip" }),
    sent("A long walk"),
  ],
  ["taken", answer(200, PAGE), sent("A long walk", false)],
  ["without words", answer(200, PAGE), sent("")],
  ["led to advice in an emergency", answer(303, "", { location: "/alert" }), sent("A long walk")],
])("a form that is %s loses none", (_, answered, form) => {
  expect(losesWords(answered, form)).toBe(false);
});
