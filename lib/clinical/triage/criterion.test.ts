import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { History } from "../history/history";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { answer, checklist, DAY_0, entry, historyOf } from "./testing/events";

const day = (count: number) => DAY_0 + count;
const ARM = "forearm:right";

/**
 * The dated case of the article (clinical specification 1.8), as a patient would have reported it. Days 61 and 68 are
 * Saturdays: what falls on them is due on the Friday before.
 */
const MARK: History = historyOf([
  checklist(day(0), { onset: day(0), places: [ARM], answers: { "changes-tried": "not-yet" } }),
  { kind: "plan-started", day: day(0) },
  entry(day(14), ARM),
  entry(day(15), ARM),
  answer(day(15), "changes-tried", "yes"),
  entry(day(28), ARM),
  { kind: "plan-review", day: day(28), outcome: "no-change" },
  entry(day(45), ARM, "shoulder:right"),
  entry(day(47), "shoulder:right"),
  entry(day(61), ARM),
  entry(day(68), ARM),
  entry(day(70), "thigh:right"),
  entry(day(72), "thigh:right"),
  entry(day(84), ARM),
  answer(day(84), "task-lifting", { value: "yes", areas: [ARM] }),
  answer(day(84), "course", "worse"),
]);

const AT: readonly { on: number; expected: object; rules: readonly string[] }[] = [
  {
    on: 0,
    expected: {
      tier: "self-care",
      information: "complete",
      deadline: null,
      reviewOn: day(21),
    },
    rules: ["C1"],
  },
  { on: 14, expected: { tier: "monitor", information: "complete" }, rules: ["M1", "C1"] },
  { on: 15, expected: { tier: "monitor", information: "complete" }, rules: ["M1", "M2", "C1"] },
  {
    on: 28,
    expected: { tier: "routine", bloodsBy: day(42), deadline: day(70) },
    rules: ["R1", "M1", "M2", "C1"],
  },
  {
    on: 45,
    expected: { tier: "routine", actions: expect.arrayContaining(["ask-area"]) },
    rules: ["R1", "M1", "M2", "C1"],
  },
  {
    on: 47,
    expected: { tier: "soon", band: "b", target: day(60), deadline: day(67), overdue: "no" },
    rules: ["S1", "S5", "R1", "M1", "M2", "C1"],
  },
  {
    on: 59,
    expected: { tier: "soon", overdue: "no" },
    rules: ["S1", "S5", "R1", "M1", "M2", "C1"],
  },
  {
    on: 60,
    expected: { tier: "soon", overdue: "target", deadline: day(67) },
    rules: ["S1", "S5", "R1", "M1", "M2", "C1"],
  },
  {
    on: 67,
    expected: { tier: "soon", overdue: "breach", deadline: day(67) },
    rules: ["S1", "S5", "R1", "M1", "M2", "C1"],
  },
  {
    on: 72,
    expected: { tier: "soon", overdue: "breach", deadline: day(67) },
    rules: ["S1", "S5", "S2", "S3", "R1", "M1", "M2", "C1"],
  },
  {
    on: 84,
    expected: { tier: "urgent", band: "a", deadline: day(67), overdue: "breach", place: 2 },
    rules: ["U1", "U5", "U6", "S1", "S5", "S2", "S3", "R1", "R8", "M1", "M2", "C1"],
  },
];

describe("Mark, 42", () => {
  it.each(AT)("on day $on", ({ on, expected, rules }) => {
    const assessment = assess(MARK, LIVE_RULE_SET, day(on));
    expect(assessment).toMatchObject(expected);
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it("needs a first look within one working day once weakness joins an overdue case", () => {
    const asked = historyOf([
      MARK.events,
      { kind: "decision", day: day(80), decision: "ask", closes: [], quotes: [] },
    ]);
    expect(assess(asked, LIVE_RULE_SET, day(84)).firstLookBy).toBe(day(85));
  });

  it("unites the actions of all his findings", () => {
    expect(assess(MARK, LIVE_RULE_SET, day(84)).actions).toEqual(
      expect.arrayContaining([
        "neurologist",
        "emg",
        "conduction-block-study",
        "bloods",
        "examination",
      ]),
    );
  });

  it("counts three items and three rows", () => {
    const { checklist: count, rows } = assess(MARK, LIVE_RULE_SET, day(84));
    expect(count.yes).toEqual(["CL1", "CL3", "CL4"]);
    expect(rows).toEqual(["RF1", "RF3", "RF4"]);
  });

  it("keeps the confirming date and the first-seen date apart", () => {
    const on70 = assess(MARK, LIVE_RULE_SET, day(70)).findings.map(({ rule }) => rule);
    expect(on70).not.toContain("S2");
    const spread = assess(MARK, LIVE_RULE_SET, day(84)).findings.find(({ rule }) => rule === "S2");
    expect(spread?.since).toBe(day(72));
  });
});

test("the order in which Mark's events arrive changes no date", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...MARK.events], { minLength: MARK.events.length }),
      fc.constantFrom(...AT.map(({ on }) => on)),
      (events, on) => {
        expect(assess({ ...MARK, events }, LIVE_RULE_SET, day(on))).toEqual(
          assess(MARK, LIVE_RULE_SET, day(on)),
        );
      },
    ),
    { numRuns: 60 },
  );
});
