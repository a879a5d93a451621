import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ALL_CASES } from "../triage/testing/cases/all-cases";
import { WAITING_CASES } from "../triage/testing/cases/waiting";
import { SNAPSHOT_VERSION } from "./snapshot-version";
import { goldenOf, snapshotForm } from "./testing/golden-snapshot";

const GOLDEN = path.join(import.meta.dirname, "testing", "golden-snapshots.txt");
const NEXT = "\n\n## ";
const CASES = [...ALL_CASES, ...WAITING_CASES];

/** The first case of each rule: together they open all. */
function toKeep(): readonly string[] {
  const opened = new Set<string>();
  return CASES.flatMap((each) => {
    const isFirst = each.opens.some((rule) => !opened.has(rule));
    for (const rule of each.opens) opened.add(rule);
    return isFirst ? [each.about] : [];
  });
}

function snapshots(names: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map(CASES.map((each) => [each.about, each]));
  return new Map(
    names.flatMap((name, index) => {
      const each = found.get(name);
      return each ? [[name, goldenOf(each, index < 2)]] : [];
    }),
  );
}

function golden(): { version: number; form: string; cases: ReadonlyMap<string, string> } {
  const [head = "", ...blocks] = readFileSync(GOLDEN, "utf8").trimEnd().split(NEXT);
  const [version = "", ...form] = head.split("\n");
  const cases = blocks.map((block): [string, string] => {
    const end = block.indexOf("\n");
    return [block.slice(0, end), block.slice(end + 1)];
  });
  return { version: Number(version.split(" ")[1]), form: form.join("\n"), cases: new Map(cases) };
}

/** Only a raised version writes the file anew, and never where the tests of a change are run. */
function writeRaised(): void {
  const isRaised = !existsSync(GOLDEN) || golden().version < SNAPSHOT_VERSION;
  if (!isRaised || process.env.CI) return;
  const cases = [...snapshots(toKeep())].flatMap(([name, kept]) =>
    kept === null ? [] : [`${NEXT}${name}\n${kept}`],
  );
  writeFileSync(GOLDEN, `version ${SNAPSHOT_VERSION}\n${snapshotForm()}${cases.join("")}\n`);
}

test("what is stored of a long history is what its version says: who changes it raises SNAPSHOT_VERSION", () => {
  writeRaised();
  const { version, form, cases } = golden();
  expect(version).toBe(SNAPSHOT_VERSION);
  expect(snapshotForm()).toBe(form);
  const today = snapshots([...cases.keys()]);
  for (const [name, kept] of today) expect(`${name}\n${kept}`).toBe(`${name}\n${cases.get(name)}`);
  expect(today.size).toBeGreaterThan(50);
});
