import type { Site } from "../body/site";
import type { LabTest } from "../history/event";
import type { QuestionId } from "../history/question";
import type { Band, RaisedTier, Tier } from "../history/tier";
import type { TimelineThresholds } from "../timeline/thresholds";
import type { Action } from "./action";
import type { CountFact, DaysFact, Fact } from "./fact";

/** The article's five red-flag rows, in its order, which is not one of urgency. */
export const ROWS = ["RF1", "RF2", "RF3", "RF4", "RF5"] as const;
export type RowId = (typeof ROWS)[number];

/** The article's six checklist items. */
export const ITEMS = ["CL1", "CL2", "CL3", "CL4", "CL5", "CL6"] as const;
export type ItemId = (typeof ITEMS)[number];

export type LossKind = "weakness" | "speech-or-face" | "slur-face-or-vision";
/** Among the values of a loss's detail: nobody stated it. */
export const UNSTATED = "unstated";

/**
 * What a rule needs, as data. Every kind is yes, no or unknown, and unknown is never read as no;
 * `unless` alone turns unknown into yes.
 */
export type Condition =
  /** The patient has given one of `values` at any time: an answer corrected downwards still counts. */
  | { kind: "answered"; question: QuestionId; values: readonly string[] }
  /** One of `values` is among the answers of the latest day on which this was answered. */
  | { kind: "current"; question: QuestionId; values: readonly string[] }
  /** A scale was ever answered with this number or more. */
  | { kind: "scale"; question: QuestionId; atLeast: number }
  /** Never answered, or not since `after` was last answered. */
  | { kind: "unanswered"; question: QuestionId; after?: QuestionId }
  /** Said, without since when; what is still being asked is not yet undated. */
  | { kind: "undated"; question: QuestionId }
  /**
   * One loss that began at most so many days before it was reported and of which each detail is one of `values`, or
   * with `isNot` none of them. A detail counts for the losses reported with it or before it, and of later ones it is
   * unstated. Without a date a loss counts, counts as new unless it came on slowly, or does not count.
   */
  | {
      kind: "loss";
      of: LossKind;
      details: readonly { question: QuestionId; values: readonly string[]; isNot?: boolean }[];
      began: { atMost: number; undated: "counts" | "counts-as-new" | "does-not-count" };
    }
  | { kind: "site"; question: QuestionId; sites: readonly Site[] }
  | { kind: "fact"; fact: Fact }
  | { kind: "days"; fact: DaysFact; atLeast?: number; atMost?: number }
  | { kind: "count"; fact: CountFact; atLeast: number }
  | { kind: "lab"; test: LabTest; below: number }
  | { kind: "lab"; test: LabTest; atLeast: number }
  /** Below the laboratory's own lower limit. */
  | { kind: "lab"; test: LabTest; belowOwnRange: true }
  /** CK only: more than this many times the laboratory's upper limit. */
  | { kind: "lab"; test: LabTest; timesUpperLimitAbove: number }
  | { kind: "row"; row: RowId }
  | { kind: "item"; item: ItemId }
  /** A clinician raised the case to this very tier by hand. */
  | { kind: "raised"; to: RaisedTier }
  | { kind: "rows-at-least"; count: number }
  | { kind: "items-at-least"; count: number }
  | { kind: "all"; of: readonly Condition[] }
  | { kind: "any"; of: readonly Condition[] }
  | { kind: "not"; condition: Condition }
  | { kind: "unless"; condition: Condition };

/** Whose a rule is. `found`: read in a public source; `recalled`: general knowledge, unverified; `proposed`: a decision of this project. */
export type Source =
  | { kind: "article"; sentence: string; covers: readonly string[] }
  | {
      kind: "addition";
      evidence: string;
      reference: string;
      strength: "found" | "recalled" | "proposed";
      covers: readonly string[];
    };

/** Logic and its source. What a clinician and a patient read of it is in the messages, under its id. */
export type Rule<Id extends string = string> = {
  id: Id;
  tier: Tier;
  band: Band | null;
  /** Met when the rule opens: the finding is in band a instead. */
  bandA?: Condition;
  when: Condition;
  /** The same question answered "unsure" opens the finding too, worded as such. */
  unsure?: Condition;
  actions: readonly Action[];
  /** Days until the bloods of this rule, where they are sooner than the tier's. */
  bloodsWithin?: number;
  /** Calendar days until the clinic's first look, where that is sooner than the tier's. */
  firstLookWithin?: number;
  source: Source;
};

/** One of the article's rows or items: not a finding by itself, but counted by the rules. */
export type Criterion<Id extends string> = { id: Id; when: Condition; sentence: string };
export type ItemCriterion = Criterion<ItemId> & { hard: boolean };

/** How soon a tier must be honoured, in calendar days from the day since which the clinic knows of a finding. */
export type Limit = {
  target: number | null;
  deadline: number | null;
  /** `working`: counted in the clinic's working days. Null: no first look of its own. */
  firstLook: { days: number; working: boolean } | null;
  review: number | null;
};

/** The numbers that belong to no single rule, in days unless named otherwise. */
export type Thresholds = TimelineThresholds & {
  fluidLossWithin: number;
  jerksWithin: number;
  answerIsCurrent: number;
  outOfDateAfter: number;
  fewestRecordedDays: number;
  reviewSilence: number;
  hardReviewAfter: number;
  softReviewAfter: number;
  adultFromYears: number;
  bloodsWithin: number;
  emgWithinFast: number;
  emgWithin: number;
  /** A band b finding overdue by more than this share of its limit is in band a. */
  promoteAfterShare: number;
  possibleItems: number;
  firstLookHard: number;
  firstLookSoft: number;
  firstLookRising: number;
  firstLookText: number;
  /** Share of emergencies that the watch of notes must find in a language before an unread note holds no place. */
  watchRecall: number;
};

export type RuleSet<Id extends string = string> = {
  version: string;
  limits: Readonly<Record<Tier, Limit>>;
  thresholds: Thresholds;
  rows: readonly Criterion<RowId>[];
  items: readonly ItemCriterion[];
  /** Puts every finding of `soon` in band a. */
  soonBandA: Condition;
  rules: readonly Rule<Id>[];
};
