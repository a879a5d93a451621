import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { requestGaps } from "@/lib/clinical/emg/gaps";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import { gapText } from "./gap-text";

const t = createTranslator({ locale: "en", messages, namespace: "emg" });

test("every gap says in words what is missing", () => {
  const part = completePart();
  const gaps = [
    ...requestGaps({
      questions: [],
      muscles: [],
      studies: [],
      fields: {},
      examination: {},
      safety: {},
      bloods: {},
    }),
    ...requestGaps({
      ...part,
      safety: { ...part.safety, anticoagulant: { answer: "yes", detail: "" } },
    }),
    ...requestGaps({ ...part, fields: { ...part.fields, consent: "no" } }),
    ...requestGaps({ ...part, fields: { ...part.fields, consent: "yes", "consent-date": "" } }),
  ];
  const says = (field: string) =>
    gaps.filter((gap) => gap.field === field).map((gap) => gapText(t, gap));
  expect(says("question")).toEqual(["Tick at least one clinical question"]);
  expect(says("muscle")).toEqual(["Ask for at least one muscle or study"]);
  expect(says("field.question")).toEqual([expect.stringMatching(/^.+: not stated$/)]);
  expect(says("examination.power-neck-flexion:midline")).toEqual([
    "Neck flexion (sternocleidomastoid): not examined",
  ]);
  expect(says("safety.pacemaker")).toEqual(["Pacemaker: not answered"]);
  expect(says("field.consent")).toContain(
    "The request carries the journal: it is not signed without the patient's agreement",
  );
  expect(says("examination.reflex-knee:left")).toEqual(["Knee, left: not examined"]);
  expect(says("safety.anticoagulant.detail")).toEqual([
    "Anticoagulant: state drug, last INR and its date",
  ]);
  expect(says("field.consent-date")).toEqual(["Date of the agreement: not stated"]);
});
