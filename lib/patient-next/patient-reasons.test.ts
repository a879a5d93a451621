import { describe, expect, it, test } from "vitest";
import { messages } from "@/i18n/messages";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { patientReasons, reasonSentences } from "./patient-reasons";

test("a calm case is told that there are no warning signs", () => {
  expect(sentences({ tier: "self-care", reasons: ["C1"] })).toEqual([
    "There are no warning signs in your answers today.",
  ]);
});

test("nobody is reassured while there is no tier", () => {
  expect(patientReasons({ tier: null, reasons: ["C1", "EY1", "M1"] })).toEqual([]);
});

test("only the rules of the tier say why", () => {
  const reasons = ["U1", "S1", "M1", "C1"];
  expect(patientReasons({ tier: "urgent", reasons })).toEqual(["U1"]);
  expect(patientReasons({ tier: "soon", reasons })).toEqual(["S1"]);
});

test("there are at most three sentences, each once, in the order of the findings", () => {
  const urgent = LIVE_RULE_SET.rules.filter(({ tier }) => tier === "urgent").map(({ id }) => id);
  const reported = sentences({ tier: "urgent", reasons: [...urgent, ...urgent] });
  expect(reported).toHaveLength(3);
  expect(new Set(reported).size).toBe(3);
  expect(reported[0]).toBe(patient(urgent[0] ?? "E01"));
});

test("rules that share a sentence are one reason, beside the others", () => {
  const { L1, L2, E01 } = messages.rules;
  expect(L1.patient).toBe(L2.patient);
  expect(sentences({ tier: "emergency", reasons: ["L1", "L2", "L3", "E01"] })).toEqual([
    L1.patient,
    E01.patient,
  ]);
});

test("only the rules of self-care say that there are no warning signs", () => {
  const reassuring = LIVE_RULE_SET.rules.filter(({ id }) => /no warning signs/.test(patient(id)));
  expect(reassuring.map(({ tier }) => tier)).toEqual(["self-care"]);
});

describe("no reason", () => {
  const every = LIVE_RULE_SET.rules.map(({ id }) => [id, patient(id)] as const);

  it.each(every)("%s counts boxes", (_, sentence) => {
    expect(sentence).not.toMatch(/\b(box(es)?|checklist)\b/i);
  });

  it.each(every.filter(([id]) => id !== "R8"))("%s says that it gets worse", (_, sentence) => {
    expect(sentence).not.toMatch(/\bgetting worse\b/i);
  });

  it.each(every)("%s asks for what the checklist has asked already", (_, sentence) => {
    expect(sentence).not.toMatch(/\bwe will ask\b/i);
  });

  it.each(every.filter(([id]) => /^E\d/.test(id)))(
    "%s puts a yes into the mouth of somebody who was not sure",
    (_, sentence) => {
      expect(sentence).toMatch(/^You told us about /);
    },
  );
});

const patient = (id: RuleId) => messages.rules[id].patient;

function sentences(facts: Parameters<typeof patientReasons>[0]) {
  return reasonSentences(patientReasons(facts), patient);
}
