import { describe, expect, it } from "vitest";
import type { AnswerEvent } from "../../history/event";
import { applyAnswer } from "../../timeline/apply-answer";
import type { Evidence } from "../../timeline/evidence";
import type { Condition } from "../rule";
import { LIVE_RULE_SET } from "../rule-sets";
import { startState } from "../run/start-state";
import { compileCondition } from "./compile-condition";

const DAY = 20_000;
const WORDS = ["no", "unknown", "yes"] as const;
type Word = (typeof WORDS)[number];

/** Spine pain was reported, sweating was denied, palpitations were not asked. */
const YES: Condition = { kind: "answered", question: "spine-pain", values: ["yes"] };
const NO: Condition = { kind: "answered", question: "sweating", values: ["yes"] };
const UNKNOWN: Condition = { kind: "answered", question: "palpitations", values: ["yes"] };

function reported() {
  const state = startState(0, LIVE_RULE_SET);
  state.day = DAY;
  const answer = { kind: "answer", day: DAY, recordedOn: DAY, since: null, areas: [] } as const;
  const events: AnswerEvent[] = [
    { ...answer, id: "pain", question: "spine-pain", value: "yes" },
    { ...answer, id: "sweat", question: "sweating", value: "no" },
  ];
  for (const event of events) applyAnswer(state, event, false);
  return state;
}

function truthOf(condition: Condition): Word {
  return WORDS[compileCondition(condition, LIVE_RULE_SET).truth(reported())];
}

describe("three-valued logic", () => {
  it.each<[string, Condition[], Word, Word]>([
    ["yes, yes", [YES, YES], "yes", "yes"],
    ["yes, no", [YES, NO], "no", "yes"],
    ["yes, unknown", [YES, UNKNOWN], "unknown", "yes"],
    ["no, unknown", [NO, UNKNOWN], "no", "unknown"],
    ["unknown, no", [UNKNOWN, NO], "no", "unknown"],
    ["no, no", [NO, NO], "no", "no"],
    ["unknown, unknown", [UNKNOWN, UNKNOWN], "unknown", "unknown"],
    ["unknown, yes", [UNKNOWN, YES], "unknown", "yes"],
  ])("all and any of: %s", (_about, of, all, any) => {
    expect(truthOf({ kind: "all", of })).toBe(all);
    expect(truthOf({ kind: "any", of })).toBe(any);
  });

  it.each<[string, Condition, Word, Word]>([
    ["yes", YES, "no", "no"],
    ["no", NO, "yes", "yes"],
    ["unknown", UNKNOWN, "unknown", "yes"],
  ])(
    "not and unless of %s: unless alone turns unknown into yes",
    (_about, condition, not, unless) => {
      expect(truthOf({ kind: "not", condition })).toBe(not);
      expect(truthOf({ kind: "unless", condition })).toBe(unless);
    },
  );
});

describe("what nobody has reported is unknown", () => {
  it.each<[string, Condition, Word]>([
    ["an answer", UNKNOWN, "unknown"],
    [
      "the latest answer",
      { kind: "current", question: "weakness-sides", values: ["one-side"] },
      "unknown",
    ],
    [
      "the latest answer, reported",
      { kind: "current", question: "sweating", values: ["yes"] },
      "no",
    ],
    ["since when", { kind: "undated", question: "medicine-change" }, "unknown"],
    ["where", { kind: "site", question: "feels-weak", sites: ["neck"] }, "unknown"],
    ["a laboratory value", { kind: "lab", test: "potassium", below: 3 }, "unknown"],
    [
      "when a change of speech began",
      { kind: "days", fact: "bulbar-when-reported", atMost: 3 },
      "unknown",
    ],
    ["how long it has lasted", { kind: "days", fact: "persistence", atMost: 3 }, "no"],
    ["a row", { kind: "row", row: "RF1" }, "unknown"],
    ["an item", { kind: "item", item: "CL1" }, "unknown"],
    ["two rows", { kind: "rows-at-least", count: 2 }, "unknown"],
    ["two items", { kind: "items-at-least", count: 2 }, "unknown"],
  ])("%s", (_what, condition, word) => {
    expect(truthOf(condition)).toBe(word);
  });
});

describe("evidence", () => {
  const idsOf = (condition: Condition) => {
    const into: Evidence[] = [];
    compileCondition(condition, LIVE_RULE_SET).support(reported(), into);
    return into.flatMap(({ ids }) => ids);
  };

  it("of any is that of its met parts", () => {
    expect(idsOf({ kind: "any", of: [NO, YES, UNKNOWN] })).toEqual(["pain"]);
  });

  it("of all is that of each part", () => {
    expect(idsOf({ kind: "all", of: [YES, { kind: "unless", condition: NO }] })).toEqual(["pain"]);
  });
});
