import { expect, test } from "vitest";
import { SITE_IDS } from "@/lib/clinical/body/site";
import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import { EXAMINATION_IDS, EXAMINATION_SCALES } from "@/lib/clinical/emg/examination";
import { MUSCLE_IDS, MUSCLES } from "@/lib/clinical/emg/muscle";
import { REQUEST_FIELD_IDS } from "@/lib/clinical/emg/request-field";
import { NEEDLE_FACTS, SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import { MUSCLE_REASONS } from "@/lib/clinical/emg/suggest-muscles";
import { QUESTION_REASONS } from "@/lib/clinical/emg/suggest-questions";
import { STUDY_REASONS } from "@/lib/clinical/emg/suggest-studies";
import { MEASURE_IDS } from "@/lib/clinical/spread/measure-id";
import { RULE_IDS } from "@/lib/clinical/triage/rule-id";
import emg from "./emg.json";
import measures from "./measures.json";
import referral from "./referral.json";
import rules from "./rules.json";

/** The types refuse a text that is missing; this, one that nothing names any more, and one that is blank. */
test.each([
  ["rules", rules, RULE_IDS],
  ["places", referral.site, SITE_IDS],
  ["measures", measures.measure, MEASURE_IDS],
  ["muscles", emg.item.muscle, MUSCLE_IDS],
  ["nerves", emg.item.nerve, [...new Set(MUSCLE_IDS.map((id) => MUSCLES[id].nerve))]],
  ["safety items", emg.item.safety, SAFETY_ITEM_IDS],
  ["facts of needles", emg.needleSafety, NEEDLE_FACTS],
  ["studies", emg.item.study, STUDY_IDS],
  ["blood tests", emg.item.blood, BLOOD_IDS],
  ["questions", emg.item.question, CLINICAL_QUESTION_IDS],
  ["fields", emg.item.field, REQUEST_FIELD_IDS],
  ["signs", emg.item.sign, EXAMINATION_IDS],
  ["scales", emg.item.scale, Object.keys(EXAMINATION_SCALES)],
  ["reasons for a question", emg.because.question, QUESTION_REASONS],
  ["reasons for a muscle", emg.because.muscle, MUSCLE_REASONS],
  ["reasons for a study", emg.because.study, STUDY_REASONS],
])("every text of %s is that of one id, and says something", (_of, texts, ids) => {
  expect(Object.keys(texts).toSorted()).toEqual([...ids].toSorted());
  const blank = Object.values(texts)
    .flatMap((text) => (typeof text === "string" ? text : Object.values(text)))
    .filter((text) => String(text).trim() === "");
  expect(blank).toEqual([]);
});
