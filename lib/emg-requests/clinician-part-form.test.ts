import { describe, expect, test } from "vitest";

import { codesOf } from "@/lib/forms/testing/codes-of";
import { CLINICIAN_PART_PROBLEMS, clinicianPartForm } from "./clinician-part-form";

type Typed = readonly (readonly [string, string])[];

function read(...typed: Typed) {
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  return codesOf(clinicianPartForm, form, CLINICIAN_PART_PROBLEMS);
}

function accepted(...typed: Typed) {
  const result = read(...typed);
  if (result.value === undefined) throw new Error(JSON.stringify(result));
  return result.value;
}

describe("what a clinician may type", () => {
  test("a blank form is nothing examined and nothing stated, not normal and not no", () => {
    const clinician = accepted(
      ["examination.plantar:left", ""],
      ["safety.pacemaker", ""],
      ["field.question", "  "],
    );
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
    const clinician = accepted(
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
    const clinician = accepted(["field.question", "a\u0000b \ud800"]);
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
    expect(Object.keys(read([field, value]))).toEqual([field]);
  });

  test("a detail that is too long is refused beside its own field", () => {
    const typed = "x".repeat(301);
    expect(Object.keys(read(["safety.allergy", "yes"], ["safety.allergy.detail", typed]))).toEqual([
      "safety.allergy.detail",
    ]);
    expect(Object.keys(read(["blood.b12", "resulted"], ["blood.b12.result", typed]))).toEqual([
      "blood.b12.result",
    ]);
  });

  test.each([
    ["31", "2", "2026"],
    ["x", "2", "2026"],
    ["", "2", "2026"],
    ["20", "11", "26"],
  ])("an agreement dated %s %s %s is refused", (day, month, year) => {
    expect(
      read(
        ["field.consent-date-day", day],
        ["field.consent-date-month", month],
        ["field.consent-date-year", year],
      ),
    ).toEqual({ "field.consent-date": "date" });
  });

  test("an agreement of today is taken", () => {
    const clinician = accepted(
      ["field.consent-date-day", "24"],
      ["field.consent-date-month", "11"],
      ["field.consent-date-year", "2026"],
    );
    expect(clinician.fields["consent-date"]).toBe("2026-11-24");
  });
});
