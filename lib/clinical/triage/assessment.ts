import type { Day } from "../calendar/day";
import type { Band, Information, Overdue, Tier } from "../history/tier";

/** `not-sure`: opened by an emergency answer of "unsure", worded as such. */
export type Certainty = "met" | "not-sure";

/** A rule that was met. Once open it stays open until a decision closes it. */
export type Finding = {
  rule: string;
  tier: Tier;
  band: Band | null;
  /** First day on which the condition latched. */
  since: Day;
  /** First day on which the clinic could know that it latched. */
  knownSince: Day;
  /** Only `soon` has a target before its deadline. */
  target: Day | null;
  /** Null for monitor and self-care, which have a review instead. */
  deadline: Day | null;
  bloodsBy: Day | null;
  emgBy: Day | null;
  /** By when the clinic looks at it, where nothing was decided since it is known. */
  firstLookBy: Day | null;
  certainty: Certainty;
  /** Ids of the events that made it true. */
  evidence: readonly string[];
};

/** One question or fact that keeps the case from being complete, how much it matters, and since when; null: nothing was ever reported. */
export type Missing = { item: string; weight: "hard" | "soft"; since: Day | null };

/** The article's six checklist items and five red-flag rows, as of the day. */
export type ChecklistCount = { yes: readonly string[]; possible: readonly string[] };

export type Assessment = {
  asOf: Day;
  ruleSet: string;
  /** Null: nothing above routine fired and the information is not complete. */
  tier: Tier | null;
  band: Band | null;
  information: Information;
  /** 0 (emergency) to 10 (self-care), never empty: the smaller of the tier's and the information's. */
  place: number;
  /** Most urgent first. */
  findings: readonly Finding[];
  rows: readonly string[];
  checklist: ChecklistCount;
  missing: readonly Missing[];
  /** Codes of what is to be done, the union over findings. */
  actions: readonly string[];
  /** Labels that change no place: "out-of-date", "unconfirmed-area", "interpreter"… */
  labels: readonly string[];
  target: Day | null;
  deadline: Day | null;
  overdue: Overdue;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  bloodsBy: Day | null;
  emgBy: Day | null;
  /**
   * Sorts as text (byte order), ascending = higher in the list, within one place. Holds dates, never
   * day counts, so that it does not go stale. The case id is the last tie-break and is not part of it.
   */
  orderKey: string;
  /** First day on which any field above would change with no new event; null when none would. */
  nextChangeOn: Day | null;
};
