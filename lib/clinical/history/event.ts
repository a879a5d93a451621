import type { Area } from "../body/area";
import type { Day } from "../calendar/day";
import type { EmergencyConcept } from "../notes/concept";
import type { QuestionId, SafetyGroup } from "./question";
import type { RaisedTier } from "./tier";

export const DURATIONS = [
  "under-1-min",
  "1-to-10-min",
  "10-to-60-min",
  "1-to-6-hours",
  "over-6-hours",
  "on-and-off-all-day",
  "unknown",
] as const;
export type Duration = (typeof DURATIONS)[number];

export const TIMES_OF_DAY = ["night", "morning", "afternoon", "evening", "unknown"] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export const TRIGGERS = [
  "stress",
  "fatigue",
  "caffeine",
  "dehydration",
  "exercise",
  "poor-sleep",
  "eye-strain",
  "dry-eyes",
  "other",
  "none-noticed",
  "unknown",
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Fields of every event. `day` is when it was true, `recordedOn` when it became known, both in the patient's zone. */
type Dated = { id: string; day: Day; recordedOn: Day };

/** How the twitching of a day was. */
export type HowItWas = {
  duration: Duration | null;
  timesOfDay: readonly TimeOfDay[];
  triggers: readonly Trigger[];
};

/** How it was, where it was left unasked. */
export const HOW_NOT_ASKED: HowItWas = { duration: null, timesOfDay: [], triggers: [] };

/** That alone of what bears it. */
export function howItWas({ duration, timesOfDay, triggers }: HowItWas): HowItWas {
  return { duration, timesOfDay, triggers };
}

/** A twitch seen in one area on one day. `confirmed`: places of a checklist need no second day. */
export type TwitchEvent = Dated & HowItWas & { kind: "twitch"; area: Area; confirmed: boolean };

/** The patient said there was no twitching that day: the only way that a zero is recorded. */
export type NoTwitchEvent = Dated & { kind: "no-twitch" };

/** When the twitching began, as the patient remembers; month accuracy is the first of the month. */
export type OnsetEvent = Dated & { kind: "onset"; onset: Day; accuracy: "day" | "month" };

/** Whether a new area came back, asked at the next entry. */
export type AreaAnswerEvent = Dated & {
  kind: "area-answer";
  area: Area;
  value: "still-there" | "did-not-come-back";
};

/** One answer to one question. `value` is one of the question's options, or a whole number 0 to 10 (or SOME) for a scale. */
export type AnswerEvent = Dated & {
  kind: "answer";
  question: QuestionId;
  value: string | number;
  since: Day | null;
  /** Only the month of `since` was given, which is then its first day; absent: the day itself was. */
  sinceAccuracy?: "month";
  areas: readonly Area[];
};

/** The daily safety question, one dated answer for each of its six groups. */
export type SafetyEvent = Dated & {
  kind: "safety";
  group: SafetyGroup;
  value: "yes" | "no" | "unsure";
};

/**
 * How far the patient came with the questions. `raised`: the daily safety question was answered yes or not sure;
 * `reported`: what is new or worse has been reported since;
 * `cancelled`: the patient wants the answers of the earlier whole checklist to stay.
 */
export type ChecklistEvent = Dated & {
  kind: "checklist";
  state: "started" | "completed" | "abandoned" | "cancelled" | "raised" | "reported";
};

export type PlanEvent =
  | (Dated & { kind: "plan-started" })
  | (Dated & { kind: "plan-review"; outcome: "no-change" | "worse" | "better" });

export const LAB_TESTS = ["potassium", "calcium-adjusted", "magnesium", "creatine-kinase"] as const;
export type LabTest = (typeof LAB_TESTS)[number];

/** A laboratory value; thresholds are in mmol/L, CK as a multiple of `upperLimit`. Null unit or limit is unknown, never normal. */
export type LabEvent = Dated & {
  kind: "lab";
  test: LabTest;
  value: number;
  unit: string | null;
  upperLimit: number | null;
  lowerLimit?: number | null;
};

/** A muscle's power at an examination, MRC grade 0 to 5. */
export type ExaminationEvent = Dated & {
  kind: "examination";
  muscle: string;
  side: "left" | "right" | "midline";
  mrc: number;
};

/** Twitching that a clinician saw, or that ultrasound showed, in an area. */
export type ClinicianSightingEvent = Dated & {
  kind: "clinician-sighting";
  area: Area;
  method: "seen" | "ultrasound";
};

/**
 * Free text, voice or picture, until `text-read` names it. `flagged`: contains an emergency term, of `concepts`.
 * `watchRecall`: of the emergencies in notes of its language, the share that the watch which looked for such terms finds;
 * absent where the language is not known or nothing looked.
 */
export type TextEvent =
  | (Dated & {
      kind: "text";
      flagged: boolean;
      concepts?: readonly EmergencyConcept[];
      watchRecall?: number;
    })
  | (Dated & { kind: "text-read"; text: string });

/** The event `corrects` no longer counts as a place, side or date; as an answer it still counts. */
export type CorrectionEvent = Dated & { kind: "correction"; corrects: string };

/** A person other than the patient answered; a hard yes waits for the patient's own word. */
export type ProxyEvent = Dated & { kind: "proxy-answered" | "proxy-confirmed" };

/** A clinician recorded that the rules may run for someone they do not speak for. */
export type RulesMayRunEvent = Dated & { kind: "rules-may-run" };

/** The clinic tried to reach the patient. */
export type ContactAttemptEvent = Dated & { kind: "contact-attempt" };

export type AppointmentEvent = Dated & {
  kind: "appointment";
  state: "booked" | "seen" | "missed" | "cancelled";
  /** The day of the visit itself. */
  on: Day;
};

/**
 * A clinician's decision. `closes` names rules whose findings it lowers, `quotes` the evidence it rests on,
 * `raisesTo` the tier to which it raises the case by hand.
 */
export type DecisionEvent = Dated & {
  kind: "decision";
  decision:
    | "accept"
    | "change-tier"
    | "ask"
    | "request-emg"
    | "redirect"
    | "discharge"
    | "snooze"
    | "emg-result";
  closes: readonly string[];
  quotes: readonly string[];
  raisesTo?: RaisedTier;
};

export type HistoryEvent =
  | TwitchEvent
  | NoTwitchEvent
  | OnsetEvent
  | AreaAnswerEvent
  | AnswerEvent
  | SafetyEvent
  | ChecklistEvent
  | PlanEvent
  | LabEvent
  | ExaminationEvent
  | ClinicianSightingEvent
  | TextEvent
  | CorrectionEvent
  | ProxyEvent
  | RulesMayRunEvent
  | ContactAttemptEvent
  | AppointmentEvent
  | DecisionEvent;

export const EVENT_KINDS = [
  "twitch",
  "no-twitch",
  "onset",
  "area-answer",
  "answer",
  "safety",
  "checklist",
  "plan-started",
  "plan-review",
  "lab",
  "examination",
  "clinician-sighting",
  "text",
  "text-read",
  "correction",
  "proxy-answered",
  "proxy-confirmed",
  "rules-may-run",
  "contact-attempt",
  "appointment",
  "decision",
] as const satisfies readonly HistoryEvent["kind"][];
