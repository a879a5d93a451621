import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { assessmentJson } from "./assessment-json";

test("each day of an assessment is written as a date, and no number but the place is left", () => {
  const asOf = dayFromIso("2026-11-24");
  const reported = { id: "e1", day: asOf, recordedOn: asOf, areas: [] };
  const yes = { kind: "answer", question: "wasting", value: "yes", since: null } as const;
  const unknown = assess({ id: "case", birthDay: null, events: [] }, LIVE_RULE_SET, asOf);
  const wasting = assess(
    { id: "case", birthDay: null, events: [{ ...reported, ...yes }] },
    LIVE_RULE_SET,
    asOf,
  );
  expect(numbersIn(assessmentJson("case", unknown))).toEqual(["place"]);
  expect(numbersIn(assessmentJson("case", wasting))).toEqual(["place"]);
  expect(assessmentJson("case", unknown)).toMatchObject({ missing: [{ since: null }] });
  expect(assessmentJson("case", wasting)).toMatchObject({
    missing: expect.arrayContaining([
      { item: "birth-day-unknown", weight: "hard", since: "2026-11-24" },
    ]),
    findings: [{ rule: "I1", since: "2026-11-24", deadline: "2026-12-01" }],
  });
});

/** The names of the fields, at any depth, that hold a number. */
function numbersIn(value: unknown, name = ""): readonly string[] {
  if (typeof value === "number") return [name];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, key));
}
