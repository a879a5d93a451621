import { messages } from "@/i18n/messages";
import type { Side } from "@/lib/clinical/body/area";
import type { Region } from "@/lib/clinical/body/region";
import { partsOf, SITES, type Site } from "@/lib/clinical/body/site";
import type {
  AppointmentEvent,
  AreaAnswerEvent,
  ChecklistEvent,
  DecisionEvent,
  ExaminationEvent,
  LabTest,
  PlanEvent,
  SafetyEvent,
} from "@/lib/clinical/history/event";
import {
  QUESTIONS,
  type QuestionId,
  type SafetyGroup,
  SCALE,
} from "@/lib/clinical/history/question";
import type { RaisedTier } from "@/lib/clinical/history/tier";

type PlanOutcome = Extract<PlanEvent, { kind: "plan-review" }>["outcome"];

const REGION_DESCRIPTIONS = {
  bulbar: "head (bulbar)",
  cervical: "neck and arm (cervical)",
  thoracic: "trunk (thoracic)",
  lumbosacral: "low back and leg (lumbosacral)",
} as const satisfies Record<Region, string>;

function siteDescription(site: Site): string {
  const { paired, region } = SITES[site];
  const name = messages.referral.site[site];
  const parts = partsOf(site);
  if (parts.length > 0) {
    return `${name}, nobody said which part (${parts.join(", ")}): never one more place beside such a part of its side`;
  }
  if (region === null) return `${name}: cannot be placed, counts as spread; side "midline"`;
  const sides = paired ? 'side "left", "right" or "unsure"' : 'side "midline"';
  return `${name}; region ${REGION_DESCRIPTIONS[region]}; ${sides}`;
}

export const SITE_DESCRIPTIONS = Object.fromEntries(
  (Object.keys(SITES) as Site[]).map((site) => [site, siteDescription(site)]),
);

export const SIDE_DESCRIPTIONS = {
  left: "The patient's own left",
  right: "The patient's own right",
  midline: "The only side of a site that has no left and right",
  unsure: "The patient could not say which side",
  both: "Left and right, as one line for each would say",
} as const satisfies Record<Side | "both", string>;

export const AREA_ANSWER_DESCRIPTIONS = {
  "still-there": "The new area twitched again: it is confirmed",
  "did-not-come-back": "It did not twitch again: it stays unconfirmed",
} as const satisfies Record<AreaAnswerEvent["value"], string>;

/** The question as the patient is asked it; a scale goes from 0 to 10. */
export const QUESTION_DESCRIPTIONS: Readonly<Record<QuestionId, string>> =
  messages.checklist.questions;

/** What a choice may be answered with, in the words that the patient chooses from. */
export function optionDescriptions(question: QuestionId): Readonly<Record<string, string>> {
  const options: Readonly<Record<string, Readonly<Record<string, string>>>> =
    messages.checklist.options;
  const described = options[question];
  if (described === undefined || QUESTIONS[question].answer !== "choice") {
    throw new Error(`no options to describe: ${question}`);
  }
  return described;
}

export const YES_NO_DESCRIPTIONS = {
  yes: "Yes",
  no: "No. An answer that was not given is left out, never written as no",
  unsure: "The patient is not sure",
} as const satisfies Record<SafetyEvent["value"], string>;

/** A scale that also takes whether there is any. */
export const SCALE_OR_SOME_DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SCALE.map((value) => [value, `${value} out of 10`])),
  yes: "There is some, and nobody said how much: 1 or more, perhaps 5 or more",
  no: "None: the same as 0",
};

export const SAFETY_DESCRIPTIONS: Readonly<Record<SafetyGroup, string>> = messages.checklist.safety;

export const CHECKLIST_DESCRIPTIONS = {
  started: "The first page was sent",
  completed: "The last page was sent",
  abandoned: "No page for 60 minutes",
  cancelled: "Begun again and cancelled: the earlier whole one stands",
  raised: "The daily safety question was answered yes or not sure",
  reported: "What is new or worse has been reported since",
} as const satisfies Record<ChecklistEvent["state"], string>;

export const OUTCOME_DESCRIPTIONS = {
  "no-change": "The home steps changed nothing",
  worse: "It is worse",
  better: "It is better; lowers nothing",
} as const satisfies Record<PlanOutcome, string>;

export const LAB_DESCRIPTIONS = {
  potassium: "Potassium, mmol/L",
  "calcium-adjusted": "Calcium, adjusted for albumin, mmol/L",
  magnesium: "Magnesium, mmol/L",
  "creatine-kinase": "Creatine kinase, in the unit of upperLimit",
} as const satisfies Record<LabTest, string>;

export const EXAMINED_SIDE_DESCRIPTIONS = {
  left: "The patient's own left",
  right: "The patient's own right",
  midline: "A muscle without sides",
} as const satisfies Record<ExaminationEvent["side"], string>;

export const ACCURACY_DESCRIPTIONS = {
  day: "The day is known",
  month: "Only the month is known: onset is its first day",
} as const;

export const METHOD_DESCRIPTIONS = {
  seen: "Seen by a clinician",
  ultrasound: "Shown by ultrasound",
} as const;

export const CONCEPT_DESCRIPTIONS = {
  breathing: "Breathing",
  swallowing: "Swallowing or choking",
  "weak-limb": "Weakness of a limb, a side or both sides",
  "face-speech-vision": "Face, speech, vision or balance",
  numbness: "Numbness, sudden or spreading",
  "saddle-bladder-bowel": "Saddle numbness, bladder or bowel",
  spine: "Neck or back pain with the limbs",
  "fit-blackout": "Fit, blackout or collapse",
  spasm: "Spasm, locked jaw, closing throat, stiff neck with fever",
  heart: "Heartbeat or chest pain",
  "poison-drug": "Overdose, poison, drug or withdrawal",
  "dark-urine": "Dark urine",
  confusion: "Confusion, drowsiness or hallucination",
  "self-harm": "Self-harm or suicide",
  unnamed: "Words that weigh as those of an emergency do",
} as const;

export const APPOINTMENT_DESCRIPTIONS = {
  booked: "A visit was booked for the day in `on`",
  seen: "The patient was seen on it",
  missed: "The patient did not come",
  cancelled: "The visit was cancelled",
} as const satisfies Record<AppointmentEvent["state"], string>;

export const RAISED_DESCRIPTIONS = {
  emergency: "An emergency now",
  immediate: "To be seen within 7 days",
  urgent: "To be seen within 14 days",
  soon: "To be seen within 14 to 21 days",
  routine: "To be seen within 42 days",
} as const satisfies Record<RaisedTier, string>;

export const DECISION_DESCRIPTIONS = {
  accept: "Accepted for the clinic",
  "change-tier":
    "The tier was changed: `closes` names the rules that it lowers, `raisesTo` a tier set by hand",
  ask: "The patient or the referrer was asked for more",
  "request-emg": "An EMG was requested",
  redirect: "Sent to another service",
  discharge: "Discharged with advice to come back",
  snooze: "Looked at again later",
  "emg-result": "The result of an EMG came in",
} as const satisfies Record<DecisionEvent["decision"], string>;
