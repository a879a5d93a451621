import { readdirSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

const files = ["lib", "app", "components", "i18n", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path));
const rawFiles = files.filter((path) => path.endsWith(".sql.ts"));

/**
 * What names a table in words, by path. A fragment names none: a cast, an operator, a call of a function, a list that
 * a function returns.
 */
function statementsIn(path: string, program = readFileSync(path, "utf8")): string[] {
  const found: string[] = [];
  new Visitor({
    TaggedTemplateExpression({ quasi }) {
      const text = quasi.quasis.map(({ value }) => value.cooked ?? "").join("?");
      if (namesATable(text)) found.push(`${path}: ${text.trim().replaceAll(/\s+/g, " ")}`);
    },
    CallExpression({ callee, arguments: [given] }) {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      const { name } = callee.property;
      const isTableInWords =
        /^from$|join/i.test(name) &&
        given?.type === "TaggedTemplateExpression" &&
        !/^\w+\(/.test(given.quasi.quasis[0]?.value.cooked ?? "");
      if (name === "unsafe" || isTableInWords) found.push(`${path}: ${name}`);
    },
  }).visit(parseSync(path, program).program);
  return found;
}

function namesATable(text: string): boolean {
  const rest = text
    .replaceAll(/\bis (not )?distinct from\b/gi, "")
    .replaceAll(/\bextract\(\w+ from\b/gi, "")
    .replaceAll(/\bfrom app_\w+\(/gi, "(");
  return /\b(from|join|into|using|update|table|truncate)\b/i.test(rest);
}

test("a raw statement that names a table is in a *.sql.ts or in db/", () => {
  expect(files.length).toBeGreaterThan(500);
  const others = files.filter((path) => !rawFiles.includes(path));
  expect(others.flatMap((path) => statementsIn(path)).join("\n")).toBe("");
});

test("every *.sql.ts has such a statement or a part of one, and says why it is raw", () => {
  expect(rawFiles.length).toBeGreaterThan(5);
  const reason = /\bRaw,(?: because|\s+\* because)\b/;
  const without = rawFiles.filter((path) => {
    const program = readFileSync(path, "utf8");
    return statementsIn(path, program).length === 0 || !reason.test(program);
  });
  expect(without).toEqual([]);
});

test.each([
  ["sql`select id from referrals`", 1],
  ["owner<Row[]>`select id from ${table}`", 1],
  ["tx`update people set name = ${name}`", 1],
  ["tx.execute(sql`insert into people values (${id})`)", 1],
  ["sql`not exists (select from ${decisions} as undo)`", 1],
  ["sql`delete from sessions`", 1],
  ["tx.unsafe(text)", 1],
  ["tx.select().from(sql`referrals`)", 1],
  ["tx.select().from(sql`app_find_patients(${typed}) as found`)", 0],
  ["sql`select * from app_session(${id})`", 0],
  ["sql`${tier} is distinct from ${before}`", 0],
  ["sql`${details} ->> 'on'`", 0],
])("%s: %i", (program, statements) => {
  expect(statementsIn("example.ts", program)).toHaveLength(statements);
});
