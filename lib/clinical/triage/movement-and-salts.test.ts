import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { MOVEMENT_AND_SALT_CASES } from "./testing/cases/movement-and-salts";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, DAY_0 } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("rules of movement, medicine and salts", () => {
  it.each(MOVEMENT_AND_SALT_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

function said(answers: Answers) {
  const { history, on } = ruleCase("", answers, {});
  return assess(history, LIVE_RULE_SET, on);
}

test("salts without a symptom have their bloods and their first look within 7 days", () => {
  expect(said({ "fluid-loss": "yes" })).toMatchObject({
    tier: "routine",
    bloodsBy: DAY_0 + 7,
    firstLookBy: DAY_0 + 7,
  });
});

test.each(["palpitations", "movement-kind"] as const)(
  "after a loss of fluid, not sure of %s is a serious item unknown",
  (question) => {
    const { information, missing } = said({ "fluid-loss": "yes", [question]: "unsure" });
    expect(information).toBe("serious-item-unknown");
    expect(missing).toContainEqual({ item: question, weight: "hard", since: DAY_0 });
  },
);

test.each(["palpitations", "movement-kind"] as const)(
  "without a loss of fluid, not sure of %s is none",
  (question) => {
    expect(said({ [question]: "unsure" }).missing).toEqual([]);
  },
);
