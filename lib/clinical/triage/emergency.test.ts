import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { BLADDER_CASES } from "./testing/cases/bladder";
import { EMERGENCY_CASES, EMERGENCY_QUESTIONS } from "./testing/cases/emergency";
import { LABORATORY_CASES, lab } from "./testing/cases/laboratory";
import { ruleCase } from "./testing/cases/rule-case";
import { misjudged } from "./testing/misjudged";

describe("emergency rules", () => {
  it.each(EMERGENCY_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

describe("bladder, bowel, sexual change and saddle numbness", () => {
  it.each(BLADDER_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

describe("laboratory rules", () => {
  it.each(LABORATORY_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

test.each(EMERGENCY_QUESTIONS)(
  "%s: not sure is worded as such until it is yes",
  (rule, question) => {
    const certainty = (value: string) => {
      const { history, on } = ruleCase("", { [question]: value }, {});
      const { findings } = assess(history, LIVE_RULE_SET, on);
      return findings.find((finding) => finding.rule === rule)?.certainty;
    };
    expect(certainty("unsure")).toBe("not-sure");
    expect(certainty("yes")).toBe("met");
  },
);

test.each([
  ["without a unit", lab("potassium", 2.4, { unit: null })],
  ["in an unknown unit", lab("potassium", 10, { unit: "mg/dL" })],
  ["CK without a range", lab("creatine-kinase", 9000, { unit: "U/L" })],
])("a value %s is a serious item unknown, never normal", (_about, event) => {
  const { history, on } = ruleCase("", {}, { more: [event] });
  expect(assess(history, LIVE_RULE_SET, on)).toMatchObject({
    information: "serious-item-unknown",
    tier: null,
  });
});
