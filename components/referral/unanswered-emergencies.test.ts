import { expect, test } from "vitest";
import type { LabEvent } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import { explain } from "@/lib/clinical/triage/explain/explain";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { unansweredEmergencies } from "./unanswered-emergencies";

const SAMPLE = 20_782;
const RECORDED = SAMPLE + 3;

function unanswered(value: number, seenOn: number | null) {
  const lab: LabEvent = {
    kind: "lab",
    id: "1",
    day: SAMPLE,
    recordedOn: RECORDED,
    test: "potassium",
    value,
    unit: "mmol/L",
    upperLimit: null,
  };
  const { findings } = assess({ id: "", birthDay: null, events: [lab] }, LIVE_RULE_SET, RECORDED);
  return unansweredEmergencies(explain(findings, LIVE_RULE_SET, [lab]), seenOn).map(
    ({ rule }) => rule.id,
  );
}

test("a blood result that is an emergency waits while nobody has seen the patient, another does not", () => {
  expect(unanswered(2.4, null)).toEqual(["L1"]);
  expect(unanswered(4.2, null)).toEqual([]);
});

test("a visit answers for what was recorded by its day, and for nothing that came after it", () => {
  expect(unanswered(2.4, RECORDED)).toEqual([]);
  expect(unanswered(2.4, RECORDED - 1)).toEqual(["L1"]);
});
