import { expect, test } from "vitest";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { patientReasons } from "./patient-reasons";

test("a calm case is told that there are no warning signs", () => {
  expect(patientReasons(["C1"], "complete")).toEqual([
    "There are no warning signs in your answers today.",
  ]);
});

test.each(["more-needed", "serious-item-unknown"] as const)(
  "while the information is %s, nobody is reassured",
  (information) => {
    expect(patientReasons(["C1", "EY1"], information)).toEqual([]);
    expect(patientReasons(["M1", "C1"], information)).toHaveLength(1);
  },
);

test("the same words are told once, in the order of urgency", () => {
  expect(patientReasons(["U1", "U5", "S3"], "complete")).toHaveLength(2);
});

test("only the rules of self-care say that there are no warning signs", () => {
  const reassuring = LIVE_RULE_SET.rules.filter(({ patient }) => /no warning signs/.test(patient));
  expect(reassuring.map(({ tier }) => tier)).toEqual(["self-care"]);
});
