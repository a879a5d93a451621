import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Html, html } from "./html";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "=", "/", "!", "-", " ", "a", "`", "$"),
  }),
);

test("whatever is put into markup stands there as React would write it", () => {
  fc.assert(
    fc.property(text, (words) => {
      const drawn = renderToStaticMarkup(<abbr title={words}>{words}</abbr>);
      expect(html`<abbr title="${words}">${words}</abbr>`.toString()).toBe(
        drawn.replaceAll("&#x27;", "&#39;"),
      );
    }),
  );
});

test("markup that html made is put in as it is, one or many", () => {
  const names = ["Ann", "<b>"].map((name) => html`<li>${name}</li>`);
  expect(html`<ul>${names}</ul>${1}`.toString()).toBe("<ul><li>Ann</li><li>&lt;b&gt;</li></ul>1");
});

test("what only looks like markup of html is words", () => {
  const forged = { toString: () => "<script>" } as unknown as Html;
  expect(html`${forged}`.toString()).toBe("&lt;script&gt;");
});
