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
