import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { LITERALS_ALONE } from "./literals-alone.mjs";
import { whatIsNotLiteral } from "./what-is-not-literal";

test.each(LITERALS_ALONE)("%s holds literals alone, so no mutant is made in it", (file) => {
  expect(whatIsNotLiteral(readFileSync(file, "utf8"))).toEqual([]);
});

it("lets types, imports, exports, negative numbers and other literals through", () => {
  expect(
    whatIsNotLiteral(`
      import { OTHER } from "./other";
      import type { Kind } from "./kind";
      export type Named = { [Key in keyof Kind]?: Kind[Key] | null };
      const LOW = { at: -1, words: ["a", "b"] } as const;
      export const ALL: readonly Named[] = [...OTHER, LOW] satisfies readonly Named[];
    `),
  ).toEqual([]);
});

it.each([
  ["a function", "const f = () => 1", "ArrowFunctionExpression"],
  ["a method", "const f = { g() { return 1; } }", "MethodProperty"],
  ["a call", "const f = Object.freeze({})", "CallExpression"],
  ["an object made with new", "const f = new Set([1])", "NewExpression"],
  ["a sum", "const f = 1 + 2", "BinaryExpression"],
  ["a negation", "const f = !true", "UnaryExpression"],
  ["a fallback", "const f = g ?? 1", "BinaryExpression"],
  ["a conditional", "const f = true ? 1 : 2", "ConditionalExpression"],
  ["a lookup", "const f = G.h", "MemberExpression"],
  ["a template", "const f = `a${b}`", "TemplateLiteral"],
  ["a pattern", "const f = /a/", "RegExpLiteral"],
  ["a computed key", "const f = { [g]: 1 }", "Computed"],
  ["a statement", "if (f) g", "IfStatement"],
  ["an assertion", "const f = [] as string[]", "TsAsExpression"],
  ["an enum", "enum F { A }", "TsEnumDeclaration"],
])("sees %s", (_what, source, kind) => {
  expect(whatIsNotLiteral(source)).toContain(kind);
});
