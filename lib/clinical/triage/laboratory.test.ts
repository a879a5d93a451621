import { describe, expect, it } from "vitest";
import type { LabTest } from "../history/event";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { lab } from "./testing/cases/laboratory";
import { ruleCase } from "./testing/cases/rule-case";
import { DAY_0, type TestEvent } from "./testing/events";

const opened = (...results: readonly TestEvent[]) => {
  const { history } = ruleCase("", { "twitch-pain": "yes" }, { more: results });
  const rules = assess(history, LIVE_RULE_SET, DAY_0).findings.map(({ rule }) => rule);
  return rules.filter((rule) => rule.startsWith("L"));
};

describe("a laboratory result", () => {
  it.each<[LabTest, number, string, string]>([
    ["potassium", 2.4, "mmol/L", "L1"],
    ["potassium", 2.4, "mEq/L", "L1"],
    ["creatine-kinase", 20_000, "U/L", "L4"],
    ["creatine-kinase", 20_000, "IU/L", "L4"],
    ["creatine-kinase", 20_000, "µkat/L", "L4"],
    ["creatine-kinase", 20_000, "ukat/L", "L4"],
    ["potassium", 7.1, "mmol/l", "L1"],
    ["potassium", 7.1, "meq/L", "L1"],
    ["potassium", 7.1, "MMOL / L", "L1"],
    ["creatine-kinase", 20_000, "\u03BCkat/L", "L4"],
    ["creatine-kinase", 20_000, "\u00B5kat/l", "L4"],
    ["creatine-kinase", 20_000, "[iU]/L", "L4"],
    ["creatine-kinase", 20_000, "u/l", "L4"],
  ])("of %s %d %s is read", (test, value, unit, rule) => {
    expect(opened(lab(test, value, { unit, upperLimit: 200 }))).toContain(rule);
  });

  it.each<[LabTest, number, string | null]>([
    ["potassium", 2.4, "mg/dL"],
    ["potassium", 2.4, ""],
    ["potassium", 2.4, null],
    ["creatine-kinase", 20_000, "mmol/L"],
  ])("of %s %d %s cannot be read and opens nothing", (test, value, unit) => {
    expect(opened(lab(test, value, { unit, upperLimit: 200 }))).toEqual([]);
  });

  it("without a unit neither raises nor hides another one of its day", () => {
    const low = lab("potassium", 2.4);
    const normal = lab("potassium", 4.2);
    const unknown = lab("potassium", 1, { unit: null });
    expect(opened(low, unknown)).toContain("L1");
    expect(opened(unknown, low)).toContain("L1");
    expect(opened(normal, unknown)).toEqual([]);
    expect(opened(unknown, normal)).toEqual([]);
  });

  it("counts at its worst where one day has two, and at its latest where two days have one", () => {
    const normal = lab("potassium", 4.2);
    expect(opened(lab("potassium", 2.4), normal)).toContain("L1");
    expect(opened(normal, lab("potassium", 2.4))).toContain("L1");
  });

  it("of calcium below the laboratory's own range is seen beside another one of its day", () => {
    const low = lab("calcium-adjusted", 2.1, { lowerLimit: 2.15 });
    const normal = lab("calcium-adjusted", 2.4, { lowerLimit: 2.15 });
    const foreign = lab("calcium-adjusted", 2.1, { unit: "mg/dL", lowerLimit: 2.15 });
    const tingling = (...results: readonly TestEvent[]) =>
      assess(
        ruleCase("", { "numb-tingle": "constant" }, { more: results }).history,
        LIVE_RULE_SET,
        DAY_0,
      ).findings.map(({ rule }) => rule);
    expect(tingling(low, normal)).toContain("L2");
    expect(tingling(normal, low)).toContain("L2");
    expect(tingling(normal)).not.toContain("L2");
    expect(tingling(foreign)).not.toContain("L2");
  });

  it("of an emergency asks for another look when a newer sample reports it again after a visit", () => {
    const seen = (day: number): TestEvent => ({ kind: "appointment", state: "seen", day, on: day });
    const looks = (...more: readonly TestEvent[]) =>
      assess(ruleCase("", {}, { more }).history, LIVE_RULE_SET, DAY_0 + 3).firstLookBy;
    const low = lab("potassium", 2.4);
    const newer = { ...lab("potassium", 2.3), day: DAY_0 + 3 };
    expect(looks(low, seen(DAY_0 + 1))).toBeNull();
    expect(looks(low, seen(DAY_0 + 1), newer)).toBe(DAY_0 + 3);
  });

  it("older than the patient's first word puts no earlier day on what they have not answered", () => {
    const assessed = (...more: readonly TestEvent[]) =>
      assess(ruleCase("", { "task-grip": null }, { more }).history, LIVE_RULE_SET, DAY_0);
    const older = assessed({ ...lab("potassium", 4.2), day: DAY_0 - 60 });
    expect(older).toEqual(assessed());
    expect(older.missing).toEqual([{ item: "task-grip", weight: "hard", since: DAY_0 }]);
    expect(older.firstLookBy).toBe(DAY_0 + 1);
  });

  it.each<[LabTest, number, number, string, Partial<Parameters<typeof lab>[2]>]>([
    ["potassium", 6.6, 4.2, "L1", {}],
    ["creatine-kinase", 20_000, 150, "L4", { unit: "U/L", upperLimit: 200 }],
  ])("of %s counts at its worst of a day, %d beside %d", (test, worst, normal, rule, given) => {
    const [bad, good] = [lab(test, worst, given), lab(test, normal, given)];
    const unread = lab(test, worst, { ...given, unit: null });
    expect(opened(good)).not.toContain(rule);
    for (const results of [
      [bad, good],
      [good, bad],
      [unread, bad],
      [bad, unread],
    ]) {
      expect(opened(...results)).toContain(rule);
    }
  });

  it.each([null, 0])("of creatine kinase beside an upper limit of %s cannot be read", (limit) => {
    const result = lab("creatine-kinase", 20_000, { unit: "U/L", upperLimit: limit });
    const { history } = ruleCase("", { "twitch-pain": "yes" }, { more: [result] });
    const { missing, findings } = assess(history, LIVE_RULE_SET, DAY_0);
    expect(missing.map(({ item }) => item)).toContain("laboratory:creatine-kinase");
    expect(findings.map(({ rule }) => rule)).not.toContain("L4");
  });
});
