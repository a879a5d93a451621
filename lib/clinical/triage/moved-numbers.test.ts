import { expect, test } from "vitest";
import { assess } from "./assess";
import type { RuleSet } from "./rule";
import { LIVE_RULE_SET } from "./rule-sets";
import { ALL_CASES } from "./testing/cases/all-cases";
import { LATER_LOSS_CASES } from "./testing/cases/later-loss";
import type { RuleCase } from "./testing/cases/rule-case";
import { WAITING_CASES } from "./testing/cases/waiting";

type Path = readonly (string | number)[];

const CASES = [...ALL_CASES, ...WAITING_CASES, ...LATER_LOSS_CASES];
const NUMBERS = numbersIn(LIVE_RULE_SET, []).filter(([first]) => first !== "version");
const ANSWERS = new Map(CASES.map((each) => [each, answerTo(each, LIVE_RULE_SET)]));
/** The cases by how lately a number mattered to them: those of one rule stand together, and are asked first. */
const LATEST = [...CASES];

test("the rule set holds numbers to move", () => {
  expect(NUMBERS.length).toBeGreaterThan(80);
});

test.each(NUMBERS.map((path) => [nameOf(path), path] as const))(
  "moving %s by one, up or down, changes an answer",
  (_name, path) => {
    const value = at(LIVE_RULE_SET, path);
    const step = Number.isInteger(value) ? 1 : 0.1;
    expect([value + step, value - step].map((moved) => changesAnAnswer(path, moved))).toEqual([
      true,
      true,
    ]);
  },
);

function changesAnAnswer(path: Path, value: number): boolean {
  const moved = withNumber(LIVE_RULE_SET, path, value);
  const at = LATEST.findIndex((each) => answerTo(each, moved) !== ANSWERS.get(each));
  if (at >= 0) LATEST.unshift(...LATEST.splice(at, 1));
  return at >= 0;
}

function answerTo({ history, on }: RuleCase, ruleSet: RuleSet): string {
  return JSON.stringify(assess(history, ruleSet, on));
}

function numbersIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value === "number") return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...path, key]));
}

function at(value: unknown, path: Path): number {
  let found: unknown = value;
  for (const key of path) found = Object(found)[key];
  return Number(found);
}

function withNumber(ruleSet: RuleSet, path: Path, value: number): RuleSet {
  const copy = structuredClone(ruleSet);
  const last = path.at(-1) ?? "";
  let holder: Record<string | number, unknown> = Object(copy);
  for (const key of path.slice(0, -1)) holder = Object(holder[key]);
  holder[last] = value;
  return copy;
}

function nameOf(path: Path): string {
  const [first, index, ...rest] = path;
  const named = first === "rules" ? LIVE_RULE_SET.rules[Number(index)]?.id : index;
  return [first, named, ...rest].join(".");
}
