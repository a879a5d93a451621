import { describe, expect, test } from "vitest";

import { parseEmgRequestForm } from "./parse-emg-request-form";

type Typed = readonly (readonly [string, string])[];

function read(...typed: Typed) {
  const form = new FormData();
  form.set("version", "3");
  for (const [name, value] of typed) form.append(name, value);
  return parseEmgRequestForm(form);
}

function accepted(...typed: Typed) {
  const result = read(...typed);
  if (result.isRefused) throw new Error(JSON.stringify(result.errors));
  return result;
}

const errors = (...typed: Typed) => {
  const result = read(...typed);
  return result.isRefused ? result.errors : {};
};

describe("what a clinician may type", () => {
  test("a blank form is nothing examined and nothing stated, not normal and not no", () => {
    const { clinician, version } = accepted(
      ["examination.plantar:left", ""],
      ["safety.pacemaker", ""],
      ["field.question", "  "],
    );
    expect(version).toBe(3);
    expect(clinician).toMatchObject({
      questions: [],
      muscles: [],
      fields: {},
      examination: {},
      bloods: {},
    });
    expect(clinician.safety.pacemaker).toEqual({ answer: null, detail: "" });
  });

  test("each list, field, finding, safety answer and blood test is kept under its own id", () => {
    const { clinician } = accepted(
      ["question", "normal"],
      ["question", "myopathy"],
      ["muscle", "biceps:left"],
      ["study", "f-waves"],
      ["field.question", " Which nerve?\nAnd where? "],
      ["field.handedness", "left"],
      ["examination.power-hip-flexion:left", "4"],
      ["safety.anticoagulant", "yes"],
      ["safety.anticoagulant.detail", "apixaban"],
      ["blood.calcium", "resulted"],
      ["blood.calcium.result", "2.31 mmol/L (2.20-2.60), 20-Nov-2026"],
      ["field.consent-date-day", "5"],
      ["field.consent-date-month", "11"],
      ["field.consent-date-year", "2026"],
    );
    expect(clinician).toMatchObject({
      questions: ["normal", "myopathy"],
      muscles: ["biceps:left"],
      studies: ["f-waves"],
      fields: {
        question: "Which nerve?\nAnd where?",
        handedness: "left",
        "consent-date": "2026-11-05",
      },
      examination: { "power-hip-flexion:left": "4" },
      bloods: { calcium: { state: "resulted", result: "2.31 mmol/L (2.20-2.60), 20-Nov-2026" } },
    });
    expect(clinician.safety.anticoagulant).toEqual({ answer: "yes", detail: "apixaban" });
  });

  test("what the database cannot hold is taken out of a text", () => {
    const { clinician } = accepted(["field.question", "a\u0000b \ud800"]);
    expect(clinician.fields.question).toBe("ab \ufffd");
  });

  test.each([
    ["examination.power-hip-flexion:left", "6"],
    ["examination.power-hip-flexion:left", "brisk"],
    ["examination.power-hip-flexion:left", "4.5"],
    ["examination.reflex-knee:right", "5"],
    ["examination.reflex-knee:right", "toString"],
    ["field.handedness", "up"],
    ["field.handedness", "constructor"],
    ["field.consent", "maybe"],
    ["safety.pacemaker", "unsure"],
    ["blood.calcium", "done"],
    ["question", "cancer"],
    ["muscle", "biceps:midline"],
    ["study", "mri"],
    ["field.question", "x".repeat(2001)],
  ])("%s as %s is refused beside its field", (field, value) => {
    expect(Object.keys(errors([field, value]))).toEqual([field]);
  });

  test("a detail that is too long is refused beside its own field", () => {
    const typed = "x".repeat(301);
    expect(
      Object.keys(errors(["safety.allergy", "yes"], ["safety.allergy.detail", typed])),
    ).toEqual(["safety.allergy.detail"]);
    expect(Object.keys(errors(["blood.b12", "resulted"], ["blood.b12.result", typed]))).toEqual([
      "blood.b12.result",
    ]);
  });

  test.each([
    ["31", "2", "2026", "Enter a real date, like 20 11 2026"],
    ["x", "2", "2026", "Enter a real date, like 20 11 2026"],
    ["", "2", "2026", "Enter a real date, like 20 11 2026"],
  ])("an agreement dated %s %s %s is refused", (day, month, year, words) => {
    expect(
      errors(
        ["field.consent-date-day", day],
        ["field.consent-date-month", month],
        ["field.consent-date-year", year],
      ),
    ).toEqual({ "field.consent-date": words });
  });

  test("an agreement of today is taken", () => {
    const { clinician } = accepted(
      ["field.consent-date-day", "24"],
      ["field.consent-date-month", "11"],
      ["field.consent-date-year", "2026"],
    );
    expect(clinician.fields["consent-date"]).toBe("2026-11-24");
  });
});
