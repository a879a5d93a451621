import { describe, expect, it, test } from "vitest";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { nextSteps } from "./next-steps";

const CALM: PatientFacts = {
  status: "open",
  tier: "self-care",
  band: null,
  information: "complete",
  target: null,
  deadline: null,
  firstLookBy: null,
  reviewOn: 100,
  bloodsBy: null,
  emgBy: null,
  appointmentOn: null,
  cancelledOn: null,
  replyBy: null,
  reasons: [],
};
const READ_ON = { today: 2, clinicOpenOn: 4 };
const steps = (facts: Partial<PatientFacts>, readOn = READ_ON) =>
  nextSteps({ ...CALM, ...facts }, readOn);

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

describe("what the clinic found, and the patient did not report", () => {
  const first = (tier: PatientFacts["tier"], ...reasons: string[]) =>
    steps({ tier, reasons }).map(({ step }) => step);

  it.each(["L1", "L2", "L3", "L4", "H1"])(
    "is no emergency of the patient's answers: %s",
    (rule) => {
      expect(first("emergency", rule)[0]).toBe("emergency-from-clinic");
      expect(first("emergency", rule, "I1")).not.toContain("emergency");
    },
  );

  it("is shown beside what the patient reported", () => {
    const reported = first("emergency", "E01", "L1");
    expect(reported.slice(0, 2)).toEqual(["emergency-from-clinic", "emergency"]);
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
    const reported = steps({ tier: "urgent", deadline: 14, appointmentOn: 9 });
    expect(reported).toContainEqual({ step: "appointment", on: 9 });
    expect(reported.map(({ step }) => step)).not.toContain("seen-by");
  });

  it("has only its last day once the target has passed, or where it is not the earlier one", () => {
    const soon = { tier: "soon", target: 14, deadline: 21 } as const;
    expect(steps(soon, { today: 14, clinicOpenOn: 14 })[0]?.step).toBe("seen-between");
    expect(steps(soon, { today: 15, clinicOpenOn: 15 })[0]).toEqual({ step: "seen-by", on: 21 });
    for (const target of [21, 22]) {
      expect(steps({ ...soon, target })[0]).toEqual({ step: "seen-by", on: 21 });
    }
  });
});

describe("a date that has passed is late, and never to come", () => {
  it.each([
    ["deadline", "seen-by", "seen-late"],
    ["firstLookBy", "first-look", "first-look-late"],
    ["bloodsBy", "bloods", "bloods-late"],
    ["emgBy", "emg", "emg-late"],
    ["appointmentOn", "appointment", "appointment-passed"],
  ] as const)("%s", (field, coming, passed) => {
    const on = (today: number) =>
      steps({ tier: "urgent", [field]: 14 }, { today, clinicOpenOn: today + 1 });
    expect(on(14)).toContainEqual({ step: coming, on: 14 });
    expect(on(14).map(({ step }) => step)).not.toContain("clinic-open");
    expect(on(15)).toContainEqual({ step: passed, on: 14 });
    expect(on(15).map(({ step }) => step)).not.toContain(coming);
    expect(on(15)).toContainEqual({ step: "clinic-open", on: 16 });
  });

  it("says so where the clinic works on that very day, and once for several dates", () => {
    const late = steps(
      { tier: "urgent", deadline: 14, bloodsBy: 14 },
      { today: 15, clinicOpenOn: 15 },
    );
    expect(late.filter(({ step }) => step.startsWith("clinic-open"))).toEqual([
      { step: "clinic-open-today" },
    ]);
  });

  it("asks again for a review that has passed, which needs no call", () => {
    const late = steps({ reviewOn: 14 }, { today: 15, clinicOpenOn: 16 });
    expect(late).toEqual([{ step: "review-late", on: 14 }, { step: "keep-journal" }]);
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
