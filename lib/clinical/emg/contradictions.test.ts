import { expect, test } from "vitest";
import { dayFromIso } from "../calendar/day";
import { FOREARM, historyOf } from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { contradictions, reportedSigns } from "./contradictions";
import { presentationOf } from "./presentation";
import { answered } from "./testing/answered";
import { completePart } from "./testing/complete-part";

const DAY = dayFromIso("2026-11-24");
const { examination } = completePart();

function reported(...answers: ReturnType<typeof answered>[]) {
  return reportedSigns(presentationOf(historyOf(...answers), DAY, LIVE_RULE_SET.thresholds));
}

const WEAK_ARM = reported(answered(DAY, "feels-weak", "yes", { areas: [FOREARM] }));

test("a weak arm whose power was found normal contradicts, and one that was found weak does not", () => {
  expect(contradictions(WEAK_ARM, examination)).toEqual([
    { sign: "arm-weakness", found: "reported-alone" },
  ]);
  const weak = { ...examination, "power-elbow-flexion:right": "4" };
  expect(contradictions(WEAK_ARM, weak)).toEqual([]);
});

test("a weakness that was found and denied contradicts", () => {
  const denied = reported(answered(DAY, "feels-weak", "no"));
  const weak = { ...examination, "power-hip-flexion:left": "3" };
  expect(contradictions(denied, weak)).toEqual([{ sign: "leg-weakness", found: "examined-alone" }]);
});

test("what nobody asked, or not all of it examined, contradicts nothing", () => {
  expect(contradictions(reported(), { ...examination, "power-hip-flexion:left": "3" })).toEqual([]);
  const { "power-thumb-abduction:left": _thumb, ...partly } = examination;
  expect(contradictions(WEAK_ARM, partly)).toEqual([]);
  expect(contradictions(WEAK_ARM, {})).toEqual([]);
});
