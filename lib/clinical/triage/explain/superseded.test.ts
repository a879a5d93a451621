import { expect, test } from "vitest";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { ruleCase } from "../testing/cases/rule-case";
import { type Answers, answer, DAY_0 } from "../testing/events";
import { supersededBy } from "./superseded";

function assessed(answers: Answers, reported: Parameters<typeof ruleCase>[2] = {}) {
  const { history, on } = ruleCase("", answers, reported);
  return assess(history, LIVE_RULE_SET, on);
}

function superseded({ findings }: ReturnType<typeof assess>) {
  return Object.fromEntries(
    findings.map((finding) => [finding.rule, supersededBy(finding, findings)]),
  );
}

test("what was calm is also met once something of soon or above is, and says behind which", () => {
  const later = { more: [answer(DAY_0 + 1, "speech-change", "yes")], on: 1 };
  const found = superseded(assessed({ sweating: "yes" }, later));
  expect(found).toMatchObject({ R5: "U2", U2: null });
});

test("felt weakness is behind lost function", () => {
  const found = superseded(assessed({ wasting: "yes", "feels-weak": "yes", "task-grip": "yes" }));
  expect(found).toMatchObject({ R2: "U1", U1: null, I1: null });
});

test("calm findings speak for themselves where nothing of soon or above is met", () => {
  expect(superseded(assessed({ sweating: "yes" }))).toEqual({ R5: null });
});

test("no home steps and no advice for an eyelid are given beside soon or above; the other actions and dates stay", () => {
  const alone = assessed({}, { onset: 20, places: ["eyelid:left"] });
  const beside = assessed({ "wants-help": "yes" }, { onset: 20, places: ["eyelid:left"] });
  expect(alone.actions).toEqual(expect.arrayContaining(["plan", "eyelid-advice", "ophthalmology"]));
  expect(beside.tier).toBe("soon");
  expect(beside.actions).not.toContain("plan");
  expect(beside.actions).not.toContain("eyelid-advice");
  expect(beside.actions).toContain("ophthalmology");
  expect(beside.reviewOn).toBe(alone.reviewOn);
});
