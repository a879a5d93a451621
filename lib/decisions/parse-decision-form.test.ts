import { describe, expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";

import { parseActForm, parseDecisionForm, parseDecisionTarget } from "./parse-decision-form";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) data.append(name, each);
  }
  return data;
}

const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

test("without a choice there is no decision", () => {
  expect(parseDecisionForm(form({ ...date("visitOn", "1", "12", "2026") }))).toEqual({
    kind: "refused",
    problems: { decision: "decision" },
  });
});

test("a reason holds no character that the database cannot hold", () => {
  const typed = form({
    decision: "accept",
    ...date("visitOn", "1", "12", "2026"),
    lateReason: "no\u0000 earlier visit",
  });
  expect(parseDecisionForm(typed)).toMatchObject({ acceptance: { reason: "no earlier visit" } });
});

test("an acceptance has a day, and a blank reason is none", () => {
  const typed = form({
    decision: "accept",
    lateReason: "  ",
    ...date("visitOn", "1", "2", "2027"),
  });
  expect(parseDecisionForm(typed)).toEqual({
    kind: "accept",
    acceptance: { on: dayFromIso("2027-02-01"), reason: null },
  });
});

describe("a day that cannot be is refused", () => {
  test.each([
    ["31", "2", "2027"],
    ["1", "13", "2027"],
    ["1", "2", "27"],
    ["", "2", "2027"],
    ["one", "2", "2027"],
    ["1e1", "2", "2027"],
  ])("%s %s %s", (day, month, year) => {
    const typed = form({ decision: "accept", ...date("visitOn", day, month, year) });
    expect(parseDecisionForm(typed)).toEqual({
      kind: "refused",
      problems: { visitOn: "visitOnReal" },
    });
  });
});

test("lowering needs findings, a coded reason and words, and says all that is missing at once", () => {
  expect(parseDecisionForm(form({ decision: "change-tier", reasonCode: "because" }))).toEqual({
    kind: "refused",
    problems: { closes: "closes", reasonCode: "reasonCode", reason: "reason" },
  });
  const whole = { decision: "change-tier", closes: ["U1", "U5"], reasonCode: "other", reason: "x" };
  expect(parseDecisionForm(form(whole))).toEqual({
    kind: "change-tier",
    change: {
      closes: ["U1", "U5"],
      reasonCode: "other",
      reason: "x",
      hasReadAnswers: false,
      examination: null,
    },
    asksColleague: false,
  });
});

describe("an examination has its day and what was found", () => {
  const lowering = { decision: "change-tier", closes: "U1", reasonCode: "other", reason: "x" };
  const on = date("examinedOn", "24", "11", "2026");

  test("together, with a lowering or a closing", () => {
    const whole = { ...on, examination: " Power full ", asksColleague: "yes" };
    const examination = { on: dayFromIso("2026-11-24"), found: "Power full" };
    expect(parseDecisionForm(form({ ...lowering, ...whole }))).toMatchObject({
      change: { examination },
      asksColleague: true,
    });
    const closing = {
      decision: "discharge",
      dischargeCode: "other",
      dischargeReason: "x",
      urgency: "right",
    };
    expect(parseDecisionForm(form({ ...closing, ...whole }))).toMatchObject({
      discharge: { examination },
      asksColleague: true,
    });
  });

  test.each([
    [on, { examination: "examination" }],
    [{ examination: "Power full" }, { examinedOn: "examinedOn" }],
    [
      { examination: "Power full", ...date("examinedOn", "31", "2", "2026") },
      { examinedOn: "visitOnReal" },
    ],
  ])("and one without the other is refused: %j", (fields, problems) => {
    expect(parseDecisionForm(form({ ...lowering, ...fields }))).toEqual({
      kind: "refused",
      problems,
    });
  });
});

test("raising needs a tier, a coded reason and words, and says all that is missing at once", () => {
  const wrong = { decision: "raise-tier", raisesTo: "monitor", raiseReasonCode: "examined-normal" };
  expect(parseDecisionForm(form(wrong))).toEqual({
    kind: "refused",
    problems: { raisesTo: "raisesTo", raiseReasonCode: "reasonCode", raiseReason: "raiseReason" },
  });
  const whole = {
    decision: "raise-tier",
    raisesTo: "urgent",
    raiseReasonCode: "judgement",
    raiseReason: " two signs together ",
  };
  expect(parseDecisionForm(form(whole))).toEqual({
    kind: "raise-tier",
    raise: { to: "urgent", reasonCode: "judgement", reason: "two signs together" },
  });
});

describe("a reason of more than 2,000 characters is refused beside its field, never cut", () => {
  const LONG = "x".repeat(2000);
  const lowering = { decision: "change-tier", closes: "U1", reasonCode: "other" };
  const raising = { decision: "raise-tier", raisesTo: "urgent", raiseReasonCode: "other" };
  const closing = { decision: "discharge", urgency: "right", dischargeCode: "other" };
  const accepting = { decision: "accept", ...date("visitOn", "1", "12", "2026") };
  test.each([
    ["reason", lowering],
    ["raiseReason", raising],
    ["dischargeReason", closing],
    ["lateReason", accepting],
  ])("%s", (name, fields) => {
    expect(JSON.stringify(parseDecisionForm(form({ ...fields, [name]: LONG })))).toContain(LONG);
    expect(parseDecisionForm(form({ ...fields, [name]: `${LONG}y` }))).toEqual({
      kind: "refused",
      problems: { [name]: "tooLong" },
    });
  });

  test("the reason for taking over", () => {
    const act = (takeOverReason: string) =>
      parseActForm(form({ referralId: "00000000-0000-0000-0000-000000000000", takeOverReason }));
    expect(act(LONG)).toMatchObject({ reason: LONG, problem: null });
    expect(act(`${LONG}y`)).toMatchObject({ problem: "tooLong" });
    expect(act("  ")).toMatchObject({ problem: "takeOverReason" });
  });
});

test("where no reason for an act is asked, none is missing", () => {
  expect(parseActForm(form({ referralId: "00000000-0000-0000-0000-000000000000" }))).toEqual({
    referralId: "00000000-0000-0000-0000-000000000000",
    reason: null,
    problem: null,
  });
  expect(parseActForm(form({ referralId: "elsewhere" }))).toBeNull();
});

test("closing needs a coded reason, words and a verdict, and says all that is missing at once", () => {
  expect(parseDecisionForm(form({ decision: "discharge", urgency: "perhaps" }))).toEqual({
    kind: "refused",
    problems: { dischargeCode: "reasonCode", dischargeReason: "reason", urgency: "urgency" },
  });
  const whole = {
    decision: "discharge",
    dischargeCode: "in-care-elsewhere",
    dischargeReason: "moved",
    urgency: "too-low",
    hasReadAll: "yes",
    readTexts: "n1",
    namedUnknown: "wasting",
    unknownReason: " asked by phone ",
  };
  expect(parseDecisionForm(form(whole))).toEqual({
    kind: "discharge",
    discharge: {
      urgency: "too-low",
      reasonCode: "in-care-elsewhere",
      reason: "moved",
      hasReadAnswers: true,
      readTexts: ["n1"],
      namedUnknown: ["wasting"],
      unknownReason: "asked by phone",
      examination: null,
    },
    asksColleague: false,
  });
});

test("a visit has an ending and a day", () => {
  expect(parseDecisionForm(form({ decision: "visit" }))).toEqual({
    kind: "refused",
    problems: { ending: "ending", endedOn: "endedOn" },
  });
});

test.each([
  [{ referralId: "x", version: "1" }],
  [{ referralId: "00000000-0000-0000-0000-000000000000", version: "-1" }],
  [{ referralId: "00000000-0000-0000-0000-000000000000", version: "1.5" }],
  [{ referralId: "00000000-0000-0000-0000-000000000000" }],
])("%j is no target", (fields) => {
  expect(parseDecisionTarget(form(fields as Record<string, string>))).toBeNull();
});
