import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { scripts } from "./package.json";

const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].concat(
  ["docs", "docs/adr"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${folder}/${file}`),
  ),
);
const WHERE_THINGS_ARE = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"];

test.each(DOCUMENTS)("every link of %s leads to a file that exists", (document) => {
  const lost = matches(document, /\]\((?!https?:|#)([^)#]+)/g).filter(
    (link) => !existsSync(path.join(path.dirname(document), link)),
  );
  expect(lost).toEqual([]);
});

test.each(WHERE_THINGS_ARE)("every path that %s names exists", (document) => {
  const lost = matches(document, /`([\w.-]+\/[\w./-]*)`/g).filter((file) => !existsSync(file));
  expect(lost).toEqual([]);
});

test("each path through the rooms names files and functions that are there", () => {
  const paths = readFileSync("docs/architecture.md", "utf8")
    .split("## Three paths through the rooms")[1]
    ?.split("\n## ")[0];
  const named = [...(paths ?? "").matchAll(/`(\w[\w-]*(?:\.tsx?)?)(?:\(\))?`/g)].map(
    ([, name = ""]) => name,
  );
  const files = ["app", "components", "db", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:tsx?|sql)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const program = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const isThere = (name: string) =>
    name.includes(".")
      ? files.some((file) => file.endsWith(`/${name}`))
      : new RegExp(`\\b(?:function|const|class|type) ${name}\\b`).test(program);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test.each(DOCUMENTS)("every command that %s names is one", (document) => {
  const lost = matches(document, /npm run (?:--silent )?([\w:-]*\w)/g).filter(
    (command) => !(command in scripts),
  );
  expect(lost).toEqual([]);
});

test("every document of the folder docs is reached from the README or from CONTRIBUTING", () => {
  const links = ["README.md", "CONTRIBUTING.md"].flatMap((file) =>
    matches(file, /\]\((docs\/[^)#]+)/g),
  );
  const reached = (document: string) =>
    links.some((link) => link === document || (link.endsWith("/") && document.startsWith(link)));
  expect(DOCUMENTS.filter((file) => file.startsWith("docs/") && !reached(file))).toEqual([]);
});

function matches(document: string, pattern: RegExp): string[] {
  return [...readFileSync(document, "utf8").matchAll(pattern)].map(([, found = ""]) => found);
}
