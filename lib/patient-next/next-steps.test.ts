import { describe, expect, it, test } from "vitest";
import { type NextFacts, nextSteps } from "./next-steps";

const CALM: NextFacts = {
  status: "open",
  tier: "self-care",
  information: "complete",
  target: null,
  deadline: null,
  overdue: "no",
  firstLookBy: null,
  reviewOn: 100,
  bloodsBy: null,
  emgBy: null,
  appointmentOn: null,
  reasons: [],
};
const steps = (facts: Partial<NextFacts>) => nextSteps({ ...CALM, ...facts });

test("with nothing found the patient is told the day on which they are asked again", () => {
  expect(steps({})).toEqual([{ step: "review", on: 100 }, { step: "keep-journal" }]);
});

describe("an emergency", () => {
  it("says to call first, and promises no visit", () => {
    const [first, ...rest] = steps({ tier: "emergency", deadline: 3, firstLookBy: 3 });
    expect(first).toEqual({ step: "emergency" });
    expect(rest.map(({ step }) => step)).not.toContain("seen-by");
  });
});

describe("what the clinic found, and the patient did not tell", () => {
  const first = (tier: NextFacts["tier"], ...reasons: string[]) =>
    steps({ tier, reasons }).map(({ step }) => step);

  it.each(["L1", "L2", "L3", "L4", "H1"])(
    "is no emergency of the patient's answers: %s",
    (rule) => {
      expect(first("emergency", rule)[0]).toBe("emergency-from-clinic");
      expect(first("emergency", rule, "I1")).not.toContain("emergency");
    },
  );

  it("stands beside what the patient told", () => {
    const told = first("emergency", "E01", "L1");
    expect(told.slice(0, 2)).toEqual(["emergency-from-clinic", "emergency"]);
    expect(first("emergency", "E01", "L1b")).not.toContain("emergency-from-clinic");
  });

  it("asks for another blood test, and for no muscle to be examined, where nothing else is found", () => {
    expect(first("immediate", "L1b", "S1")[0]).toBe("contact-today-for-blood");
    expect(first("immediate", "L1b", "I1")[0]).toBe("contact-today");
    expect(first("immediate", "H2")[0]).toBe("contact-today");
  });
});

describe("a visit", () => {
  it("has its target and its last day where the two differ", () => {
    expect(steps({ tier: "soon", target: 14, deadline: 21 })).toContainEqual({
      step: "seen-between",
      target: 14,
      on: 21,
    });
    expect(steps({ tier: "urgent", deadline: 14 })).toContainEqual({ step: "seen-by", on: 14 });
  });

  it("gives way to the appointment once there is one", () => {
    const told = steps({ tier: "urgent", deadline: 14, appointmentOn: 9 });
    expect(told).toContainEqual({ step: "appointment", on: 9 });
    expect(told.map(({ step }) => step)).not.toContain("seen-by");
  });

  it("that is late is said to be late, without the day that passed", () => {
    const told = steps({ tier: "urgent", deadline: 14, overdue: "breach" });
    expect(told).toContainEqual({ step: "late" });
    expect(told.map(({ step }) => step)).not.toContain("seen-by");
  });
});

test("where too little is known, it says so", () => {
  expect(steps({ tier: null, information: "serious-item-unknown" })).toContainEqual({
    step: "more-needed",
  });
});

test("a closed case keeps the way back", () => {
  expect(steps({ status: "closed" })).toEqual([{ step: "closed" }]);
});
