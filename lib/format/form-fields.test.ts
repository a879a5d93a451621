import { expect, test } from "vitest";
import { formFields } from "./form-fields";

test("every value of a field is kept in order, and the form's own keys are left out", () => {
  const form = new FormData();
  form.append("places", "calf:left");
  form.append("submissionKey", "key");
  form.append("places", "calf:right");
  expect(formFields(form)).toEqual({ places: ["calf:left", "calf:right"] });
});

test("what the database cannot hold is left out of a text, and all else stays", () => {
  const form = new FormData();
  form.append("note", "left\u0000 calf \u202E ea\u0301");
  expect(formFields(form)).toEqual({ note: ["left calf \u202E ea\u0301"] });
});
