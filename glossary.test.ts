import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

/** Words of the column "not" that have another, ordinary meaning in this code, in which they may be used. */
const ORDINARY = new Map([
  ["said", "what a program has printed"],
  ["kept", "a draft or a file, until it is deleted"],
  ["memory", "that of a machine or a process"],
  ["carry", "a header carries a value; a proposal is carried out"],
  ["settle", "a promise settles"],
  ["once", "one time"],
  ["mark", "what is drawn for a day or an area"],
  ["readings", "how a fact is read off a timeline"],
  ["ways", "several possibilities"],
  ["words", "what somebody has written"],
]);

const dialect = [...new Set(notColumn())].filter((term) => !ORDINARY.has(term));

test("the glossary forbids words, and each ordinary one is in it", () => {
  expect(dialect).toEqual(expect.arrayContaining(["told", "standing", "stop page", "plain fault"]));
  expect([...ORDINARY.keys()].filter((word) => !notColumn().includes(word))).toEqual([]);
});

test("no name has a word that the glossary replaces", () => {
  const found = sources().flatMap((file) =>
    namesIn(file).flatMap((name) =>
      dialectIn(name).map((term) => `${file}: ${name} has "${term}"`),
    ),
  );
  expect(found).toEqual([]);
});

test("no file or folder has a word that the glossary replaces in its name", () => {
  const found = trackedFiles().flatMap((file) =>
    file.split("/").flatMap((part) => dialectIn(part).map((term) => `${file} has "${term}"`)),
  );
  expect(found).toEqual([]);
});

test.each([
  ["wasTold", ["told"]],
  ["STOP_PAGE", ["stop page"]],
  ["stop-page.tsx", ["stop page"]],
  ["plainFault", ["plain fault"]],
  ["understands", []],
  ["stopwatchPage", []],
])("%s is found word by word", (name, terms) => {
  expect(dialectIn(name)).toEqual(terms);
});

/** The terms of the glossary's third column, in small letters, without what explains them. */
function notColumn(): readonly string[] {
  const rows = readFileSync("docs/architecture.md", "utf8").split("## Words")[1]?.split("\n## ")[0];
  return (rows ?? "").split("\n").flatMap((row) => {
    const not = row.split("|")[3];
    if (not === undefined || /^[ -]*$|^ not $/.test(not)) return [];
    return not
      .replaceAll(/\(.*?\)/g, "")
      .split(",")
      .filter((term) => !term.includes("…"))
      .map((term) => wordsOf(term).join(" "));
  });
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

function dialectIn(name: string): readonly string[] {
  const words = ` ${wordsOf(name).join(" ")} `;
  return dialect.filter((term) => words.includes(` ${term} `));
}

function trackedFiles(): readonly string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file !== "");
}

/** The English of the watch for notes is what patients write. */
function sources(): readonly string[] {
  return trackedFiles().filter(
    (file) => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith("lib/clinical/notes/en/"),
  );
}

/** Every identifier of a file, once; a file without any of the words is not parsed. */
function namesIn(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const isSuspect = dialect.some((term) =>
    new RegExp(term.replaceAll(" ", "[ _-]?"), "i").test(source),
  );
  if (!isSuspect) return [];
  const names = new Set<string>();
  new Visitor({ Identifier: ({ name }) => void names.add(name) }).visit(
    parseSync(file, source).program,
  );
  return [...names];
}
