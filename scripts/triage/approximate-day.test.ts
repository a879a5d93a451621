import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { assessLines } from "./assess-lines";
import { compareLines } from "./compare-lines";

const asOf = dayFromIso("2026-11-24");

/** Cramps some time from 1 October on, and vomiting on 5 November. */
const line = (dayTo: string | null) => {
  const answered = { kind: "answer", recordedOn: "2026-11-24", since: null, areas: [] };
  return JSON.stringify({
    id: "case",
    birthDay: "1980-01-01",
    events: [
      {
        ...answered,
        id: "cramps",
        day: "2026-10-01",
        ...(dayTo === null ? {} : { dayTo }),
        question: "cramps",
        value: "yes",
      },
      { ...answered, id: "loss", day: "2026-11-05", question: "fluid-loss", value: "yes" },
    ],
  });
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  [null, false],
  ["2026-10-21", false],
  ["2026-10-22", true],
  ["2026-11-24", true],
])("cramps until %s, within 14 days of vomiting for some day of the range: %s", (dayTo, isMet) => {
  const { output } = assessLines(bytesOf(line(dayTo)), {
    firstLine: 1,
    ruleSet: LIVE_RULE_SET,
    asOf,
  });
  const { findings } = JSON.parse(output);
  expect(findings.some(({ rule }: { rule: string }) => rule === "I10")).toBe(isMet);
});

test("the comparison of two rule sets sees the same days", () => {
  const without = {
    ...LIVE_RULE_SET,
    version: "without",
    rules: LIVE_RULE_SET.rules.filter(({ id }) => id !== "I10"),
  };
  const changed = (dayTo: string | null) =>
    compareLines(bytesOf(line(dayTo)), {
      firstLine: 1,
      from: LIVE_RULE_SET,
      to: without,
      asOf,
    }).tally.get("down") ?? 0;
  expect(changed(null)).toBe(0);
  expect(changed("2026-10-22")).toBe(1);
});
