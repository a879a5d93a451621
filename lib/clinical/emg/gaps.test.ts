import { describe, expect, test } from "vitest";

import type { ClinicianPart } from "./clinician-part";
import { EXAMINATION_KEYS } from "./examination";
import { requestGaps } from "./gaps";
import { completePart } from "./testing/complete-part";

const fields = (part: ClinicianPart) => requestGaps(part).map(({ field }) => field);

describe("what keeps a request from being signed", () => {
  test("a filled request has no gap", () => {
    expect(requestGaps(completePart())).toEqual([]);
  });

  test("an empty one names every finding, side by side, in the order of the form", () => {
    const empty: ClinicianPart = {
      questions: [],
      muscles: [],
      studies: [],
      fields: {},
      examination: {},
      safety: {},
      bloods: {},
    };
    expect(fields(empty)).toEqual([
      "question",
      "field.question",
      "field.suspicion",
      ...EXAMINATION_KEYS.map((key) => `examination.${key}`),
      ...Object.keys(completePart().safety).map((id) => `safety.${id}`),
      "muscle",
      "field.handedness",
      "field.interpreter",
      "field.consent",
    ]);
  });

  test("one reflex left out is named with its side", () => {
    const { "reflex-knee:left": _left, ...examination } = completePart().examination;
    expect(requestGaps({ ...completePart(), examination })).toEqual([
      { field: "examination.reflex-knee:left", kind: "not-examined", of: "reflex-knee:left" },
    ]);
  });

  test.each([
    ["wasting:midline", "yes", "field.wasting-detail"],
    ["sensation:midline", "abnormal", "field.sensation-detail"],
    ["gait:midline", "abnormal", "field.gait-detail"],
  ] as const)("%s as %s must be described", (key, value, field) => {
    const part = completePart();
    const found = { ...part, examination: { ...part.examination, [key]: value } };
    expect(fields(found)).toEqual([field]);
    const detail = field.replace("field.", "");
    expect(requestGaps(found)[0]).toMatchObject({ kind: "not-stated", of: detail });
    expect(requestGaps({ ...found, fields: { ...part.fields, [detail]: "left hand" } })).toEqual(
      [],
    );
  });

  test("a safety yes must be described, and not known is an answer", () => {
    const part = completePart();
    const safety = {
      ...part.safety,
      anticoagulant: { answer: "yes", detail: "  " },
      pacemaker: { answer: "not-known", detail: "" },
    } as const;
    expect(requestGaps({ ...part, safety })).toEqual([
      {
        field: "safety.anticoagulant.detail",
        kind: "no-detail",
        of: "anticoagulant",
      },
    ]);
    const blank = { ...part.safety, pacemaker: { answer: null, detail: "" } };
    expect(fields({ ...part, safety: blank })).toEqual(["safety.pacemaker"]);
  });

  test("without the patient's agreement it is not signed, and the agreement is dated", () => {
    const part = completePart();
    const refused = { ...part, fields: { ...part.fields, consent: "no" } };
    expect(fields(refused)).toEqual(["field.consent"]);
    const undated = { ...part, fields: { ...part.fields, "consent-date": "" } };
    expect(fields(undated)).toEqual(["field.consent-date"]);
  });

  test("a question, and a muscle or a study, are asked", () => {
    const part = completePart();
    expect(fields({ ...part, questions: [] })).toEqual(["question"]);
    expect(fields({ ...part, muscles: [] })).toEqual([]);
    expect(fields({ ...part, studies: [] })).toEqual([]);
    expect(fields({ ...part, muscles: [], studies: [] })).toEqual(["muscle"]);
    expect(fields({ ...part, fields: { ...part.fields, question: " " } })).toEqual([
      "field.question",
    ]);
  });
});
