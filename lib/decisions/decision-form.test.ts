import { describe, expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";

import { codesOf } from "@/lib/forms/testing/codes-of";
import { CLAIM_PROBLEMS, claimForm } from "./act-forms";
import { DECISION_PROBLEMS, decisionForm } from "./decision-form";

const NOBODY = "00000000-0000-0000-0000-000000000000";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) data.append(name, each);
  }
  return data;
}

/** The decision, or the problems, of a form about version 1 of a referral. */
function read(typed: FormData) {
  typed.set("referralId", NOBODY);
  typed.set("version", "1");
  const parsed = codesOf(decisionForm, typed, DECISION_PROBLEMS);
  return parsed.value !== undefined ? parsed.value.decision : { kind: "refused", problems: parsed };
}

const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

test("without a choice there is no decision", () => {
  expect(read(form({ ...date("visitOn", "1", "12", "2026") }))).toEqual({
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
  expect(read(typed)).toMatchObject({ acceptance: { reason: "no earlier visit" } });
});

test("an acceptance has a day, and a blank reason is none", () => {
  const typed = form({
    decision: "accept",
    lateReason: "  ",
    ...date("visitOn", "1", "2", "2027"),
  });
  expect(read(typed)).toEqual({
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
    expect(read(typed)).toEqual({
      kind: "refused",
      problems: { visitOn: "visitOnReal" },
    });
  });
});

test("lowering needs findings, a coded reason and words, and says all that is missing at once", () => {
  expect(read(form({ decision: "change-tier", reasonCode: "because" }))).toEqual({
    kind: "refused",
    problems: { closes: "closes", reasonCode: "reasonCode", reason: "reason" },
  });
  const whole = { decision: "change-tier", closes: ["U1", "U5"], reasonCode: "other", reason: "x" };
  expect(read(form(whole))).toEqual({
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
    expect(read(form({ ...lowering, ...whole }))).toMatchObject({
      change: { examination },
      asksColleague: true,
    });
    const closing = {
      decision: "discharge",
      dischargeCode: "other",
      dischargeReason: "x",
      urgency: "right",
    };
    expect(read(form({ ...closing, ...whole }))).toMatchObject({
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
    expect(read(form({ ...lowering, ...fields }))).toEqual({
      kind: "refused",
      problems,
    });
  });
});

test("raising needs a tier, a coded reason and words, and says all that is missing at once", () => {
  const wrong = { decision: "raise-tier", raisesTo: "monitor", raiseReasonCode: "examined-normal" };
  expect(read(form(wrong))).toEqual({
    kind: "refused",
    problems: { raisesTo: "raisesTo", raiseReasonCode: "reasonCode", raiseReason: "raiseReason" },
  });
  const whole = {
    decision: "raise-tier",
    raisesTo: "urgent",
    raiseReasonCode: "judgement",
    raiseReason: " two signs together ",
  };
  expect(read(form(whole))).toEqual({
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
    expect(JSON.stringify(read(form({ ...fields, [name]: LONG })))).toContain(LONG);
    expect(read(form({ ...fields, [name]: `${LONG}y` }))).toEqual({
      kind: "refused",
      problems: { [name]: "tooLong" },
    });
  });

  test("the reason for taking over", () => {
    const claim = (takeOverReason: string) =>
      codesOf(claimForm, form({ referralId: NOBODY, takeOverReason }), CLAIM_PROBLEMS);
    expect(claim(LONG)).toMatchObject({ value: { takeOverReason: LONG } });
    expect(claim(`${LONG}y`)).toEqual({ takeOverReason: "tooLong" });
    expect(claim("  ")).toEqual({ takeOverReason: "takeOverReason" });
  });
});

test("where no reason for an act is asked, none is missing", () => {
  expect(codesOf(claimForm, form({ referralId: NOBODY }), CLAIM_PROBLEMS)).toEqual({
    outcome: "read",
    value: { referralId: NOBODY, takeOverReason: null },
  });
  const elsewhere = form({ referralId: "elsewhere" });
  expect(codesOf(claimForm, elsewhere, CLAIM_PROBLEMS)).toEqual({ outcome: "not-ours" });
});

test("closing needs a coded reason, words and a verdict, and says all that is missing at once", () => {
  expect(read(form({ decision: "discharge", urgency: "perhaps" }))).toEqual({
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
  expect(read(form(whole))).toEqual({
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
  expect(read(form({ decision: "visit" }))).toEqual({
    kind: "refused",
    problems: { ending: "ending", endedOn: "endedOn" },
  });
});

test.each([
  [{ referralId: "x", version: "1" }],
  [{ referralId: NOBODY, version: "-1" }],
  [{ referralId: NOBODY, version: "1.5" }],
  [{ referralId: NOBODY }],
  [{ referralId: NOBODY, version: ["1", "2"] }],
  [{ referralId: NOBODY, version: "1", see: "no" }],
])("%j is no form of a decision", (fields) => {
  const whole = { decision: "visit", ending: "seen", ...date("endedOn", "24", "11", "2026") };
  const typed = form({ ...whole, ...(fields as Record<string, string>) });
  expect(codesOf(decisionForm, typed, DECISION_PROBLEMS)).toEqual({ outcome: "not-ours" });
});

test("a choice that is sent twice is none, and so are words", () => {
  const twice = form({ decision: "visit", ending: ["seen", "cancelled"] });
  expect(read(twice)).toMatchObject({ problems: { ending: "ending" } });
  const words = form({
    decision: "accept",
    ...date("visitOn", "1", "12", "2026"),
    lateReason: ["a", "b"],
  });
  expect(read(words)).toMatchObject({ problems: { outcome: "not-ours" } });
});
