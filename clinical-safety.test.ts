import { existsSync, readFileSync } from "node:fs";
import { type Argument, type Expression, parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

const page = readFileSync("docs/clinical-safety.md", "utf8");
const named = [...page.matchAll(/\| `([^`]+\.(?:test|spec)\.ts)` "([^"]+)" \|/g)].map(
  ([, file = "", name = ""]) => ({ file, name }),
);

test("every test that docs/clinical-safety.md rests on is one that runs, under that name", () => {
  expect(named.length).toBeGreaterThan(20);
  const lost = named.filter(({ file, name }) => !titlesOf(file).includes(name));
  expect(lost).toEqual([]);
});

test("a test that is skipped, to be written or only spoken of is none", () => {
  const titles = titlesIn(`
    // test("in a comment", () => {});
    const text = 'test("in a text", () => {})';
    test.skip("skipped", () => {});
    test.todo("to be written");
    describe.skip("a group", () => { test("skipped with its group", () => {}); });
    describe("an empty group", () => {});
    describe("a group", () => { test("runs", () => {}); });
    test.each([1])("runs for %s", () => {});
    for (const form of forms) test(\`runs for \${form}\`, () => {});
  `);
  expect(titles).toEqual(["runs", "a group", "runs for %s", "runs for ${form}"]);
});

test("every hazard has a control and a test, or is listed as not held", () => {
  const held = new Set([...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number)));
  expect([...held].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
});

const titles = new Map<string, readonly string[]>();

function titlesOf(file: string): readonly string[] {
  const known = titles.get(file);
  if (known !== undefined) return known;
  const found = existsSync(file) ? titlesIn(readFileSync(file, "utf8")) : [];
  titles.set(file, found);
  return found;
}

/** The titles, as they are written, of the tests that a program runs, and of the groups that hold one. */
function titlesIn(program: string): readonly string[] {
  const found: string[] = [];
  const groups: number[] = [];
  let skipped = 0;
  new Visitor({
    CallExpression({ callee, arguments: [title] }) {
      const name = nameOf(callee);
      if (isSkipped(name)) skipped += 1;
      if (isGroup(name)) groups.push(found.length);
      if (isTest(name) && skipped === 0) found.push(textOf(title, program));
    },
    "CallExpression:exit"({ callee, arguments: [title] }) {
      const name = nameOf(callee);
      if (isSkipped(name)) skipped -= 1;
      if (isGroup(name) && found.length > (groups.pop() ?? 0)) found.push(textOf(title, program));
    },
  }).visit(parseSync("test.ts", program).program);
  return found;
}

function isTest(name: string): boolean {
  return /^(it|test)(\.each\(\))?$/.test(name);
}

function isGroup(name: string): boolean {
  return /^(test\.)?describe(\.each\(\))?$/.test(name);
}

function isSkipped(name: string): boolean {
  return /^(it|test|describe)\b.*\.(skip|todo|fixme)$/.test(name);
}

/** What is called, `test.each()` where that was called before. */
function nameOf(callee: Expression): string {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type === "CallExpression") return `${nameOf(callee.callee)}()`;
  if (callee.type === "TaggedTemplateExpression") return `${nameOf(callee.tag)}()`;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return "";
  return `${nameOf(callee.object)}.${callee.property.name}`;
}

function textOf(title: Argument | undefined, program: string): string {
  return title === undefined ? "" : program.slice(title.start + 1, title.end - 1);
}
