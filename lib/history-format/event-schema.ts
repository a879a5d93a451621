import { z } from "zod";
import { SAFETY_GROUPS, YES_NO_UNSURE } from "@/lib/clinical/history/question";
import { EMERGENCY_CONCEPTS } from "@/lib/clinical/notes/concept";
import { answerSchema } from "./answer-schema";
import { areaSchema } from "./area-schema";
import * as descriptions from "./code-descriptions";
import { code } from "./code-schema";
import { datedFields, reportedFields } from "./dated-fields";
import { daySchema } from "./day-schema";
import { howItWasFields } from "./how-it-was";
import { labSchema } from "./lab-schema";
import { shortTextSchema } from "./text-schema";

const keysOf = <Key extends string>(described: Readonly<Record<Key, string>>) =>
  Object.keys(described) as Key[];

const twitch = z
  .strictObject({
    ...reportedFields("twitch"),
    area: areaSchema,
    confirmed: z
      .boolean()
      .describe("true: a place named in a checklist, which needs no second day; else false"),
    ...howItWasFields,
  })
  .describe("A twitch in one area on one day");

const noTwitch = z
  .strictObject(reportedFields("no-twitch"))
  .describe("The patient said that nothing twitched that day. A day without an event is unknown.");

const onset = z
  .strictObject({
    ...reportedFields("onset"),
    onset: daySchema,
    accuracy: code(keysOf(descriptions.ACCURACY_DESCRIPTIONS), descriptions.ACCURACY_DESCRIPTIONS),
  })
  .describe("When the twitching began, as the patient remembers");

const areaAnswer = z
  .strictObject({
    ...reportedFields("area-answer"),
    area: areaSchema,
    value: code(
      keysOf(descriptions.AREA_ANSWER_DESCRIPTIONS),
      descriptions.AREA_ANSWER_DESCRIPTIONS,
    ),
  })
  .describe("Whether a new area came back, asked at the next entry");

const safety = z
  .strictObject({
    ...reportedFields("safety"),
    group: code(SAFETY_GROUPS, descriptions.SAFETY_DESCRIPTIONS),
    value: code(YES_NO_UNSURE, descriptions.YES_NO_DESCRIPTIONS),
  })
  .describe("The daily safety question, one event for each of its six groups");

const checklist = z
  .strictObject({
    ...datedFields("checklist"),
    state: code(keysOf(descriptions.CHECKLIST_DESCRIPTIONS), descriptions.CHECKLIST_DESCRIPTIONS),
  })
  .describe("How far one run of the checklist came");

const planReview = z
  .strictObject({
    ...datedFields("plan-review"),
    outcome: code(keysOf(descriptions.OUTCOME_DESCRIPTIONS), descriptions.OUTCOME_DESCRIPTIONS),
  })
  .describe("How the home steps went, asked from day 21 to 28");

const examination = z
  .strictObject({
    ...reportedFields("examination"),
    muscle: shortTextSchema.describe("The muscle or movement, the same word each time"),
    side: code(
      keysOf(descriptions.EXAMINED_SIDE_DESCRIPTIONS),
      descriptions.EXAMINED_SIDE_DESCRIPTIONS,
    ),
    mrc: z.number().min(0).max(5).describe("Power, MRC grade 0 to 5"),
  })
  .describe("A muscle's power at an examination");

const sighting = z
  .strictObject({
    ...reportedFields("clinician-sighting"),
    area: areaSchema,
    method: code(keysOf(descriptions.METHOD_DESCRIPTIONS), descriptions.METHOD_DESCRIPTIONS),
  })
  .describe("Twitching that a clinician saw, or that ultrasound showed");

const text = z
  .strictObject({
    ...reportedFields("text"),
    flagged: z.boolean().describe("true: it contains an emergency term"),
    concepts: z
      .array(code(EMERGENCY_CONCEPTS, descriptions.CONCEPT_DESCRIPTIONS))
      .exactOptional()
      .describe("What the emergency terms speak of"),
    watchRecall: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .describe(
        "Of the emergencies in notes of its language, the measured share that the watch which looked for such terms finds; left out where that is not known, and for pictures, video and voice: then it holds the case until it is read",
      ),
  })
  .describe("The patient wrote, spoke or sent a picture; the content is not part of a history");

const textRead = z
  .strictObject({
    ...datedFields("text-read"),
    text: shortTextSchema.describe("The id of the text event that was read"),
  })
  .describe("Somebody at the clinic read it");

const correction = z
  .strictObject({
    ...datedFields("correction"),
    corrects: shortTextSchema.describe("The id of the event that was wrong"),
  })
  .describe(
    "The event no longer counts as a place, side or date; an answer still counts as answered",
  );

const appointment = z
  .strictObject({
    ...datedFields("appointment"),
    state: code(
      keysOf(descriptions.APPOINTMENT_DESCRIPTIONS),
      descriptions.APPOINTMENT_DESCRIPTIONS,
    ),
    on: daySchema.describe("The day of the visit itself"),
  })
  .describe("What became of a visit");

const decision = z
  .strictObject({
    ...datedFields("decision"),
    decision: code(keysOf(descriptions.DECISION_DESCRIPTIONS), descriptions.DECISION_DESCRIPTIONS),
    closes: z.array(shortTextSchema).describe("Ids of the rules whose findings it lowers"),
    quotes: z.array(shortTextSchema).describe("Ids of the events that it rests on"),
    raisesTo: code(keysOf(descriptions.RAISED_DESCRIPTIONS), descriptions.RAISED_DESCRIPTIONS)
      .exactOptional()
      .describe("The tier to which it raises the case by hand, if it does"),
  })
  .describe("What a clinician decided");

const plain = {
  "plan-started": "The patient began the home steps",
  "proxy-answered": "Somebody else answered for the patient on this day",
  "proxy-confirmed": "The patient confirmed what somebody else had answered",
  "rules-may-run": "A clinician recorded that the rules may run for somebody they do not speak for",
  "contact-attempt": "The clinic tried to reach the patient",
} as const;

const plainEvent = <const Kind extends keyof typeof plain>(kind: Kind) =>
  z.strictObject(datedFields(kind)).describe(plain[kind]);

/** One dated fact of a history. */
export const eventSchema = z.discriminatedUnion("kind", [
  twitch,
  noTwitch,
  onset,
  areaAnswer,
  answerSchema,
  safety,
  checklist,
  plainEvent("plan-started"),
  planReview,
  labSchema,
  examination,
  sighting,
  text,
  textRead,
  correction,
  plainEvent("proxy-answered"),
  plainEvent("proxy-confirmed"),
  plainEvent("rules-may-run"),
  plainEvent("contact-attempt"),
  appointment,
  decision,
]);
