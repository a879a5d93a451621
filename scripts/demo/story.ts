import type { AreaKey } from "@/lib/clinical/body/area";
import type { Duration, TimeOfDay, Trigger } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";

/** Days before today, so that the demo never grows old. */
export type Ago = number;

/** An answer, with since when and where, for the questions that ask it. */
export type Answered = string | number | { value: string; since?: Ago; areas?: readonly AreaKey[] };

/** What differs from "no" and "none" to everything. */
export type Answers = { [Question in QuestionId]?: Answered };

export type ChecklistStep = {
  do: "checklist";
  ago: Ago;
  /** Null: the patient does not know when it began. */
  onset: Ago | null;
  places: readonly AreaKey[];
  answers: Answers;
  /** The last page that is sent; the run is then left. */
  leftAfter?: string;
};

export type EntryStep = {
  do: "entry";
  ago: Ago;
  /** Empty: a day without twitching. */
  places: readonly AreaKey[];
  duration?: Duration;
  timesOfDay?: readonly TimeOfDay[];
  triggers?: readonly Trigger[];
  note?: string;
  /** The answer to the plan's review, where it is asked. */
  review?: "no-change" | "worse" | "better";
  /** What changed: opens the daily safety question's groups, and answers what they ask. */
  changes?: Answers;
};

/** What the clinic's first clinician decides. */
export type DecisionStep =
  | { do: "accept"; ago: Ago /** Days from then to the visit. */; visitIn: number }
  | { do: "lower-tier"; ago: Ago; closes: readonly string[]; reason: string }
  | { do: "seen"; ago: Ago };

export type Step = ChecklistStep | EntryStep | DecisionStep;

export type Story = {
  code: string;
  /** One line for the people who try the demo. */
  about: string;
  age: number;
  sex: "female" | "male";
  /** Written by hand from the specification, never from what the program answers. */
  expected: {
    tier: Tier | null;
    band: Band | null;
    information: Information;
    overdue: Overdue;
  };
  steps: readonly Step[];
};

type ChecklistFacts = { onset: Ago | null; places: readonly AreaKey[]; leftAfter?: string };

/** A run of the first checklist: every question is answered "no" or "none" unless `answers` says otherwise. */
export function checklist(ago: Ago, facts: ChecklistFacts, answers: Answers = {}): ChecklistStep {
  return { do: "checklist", ago, ...facts, answers };
}

export function entry(
  ago: Ago,
  places: readonly AreaKey[],
  facts: Omit<EntryStep, "do" | "ago" | "places"> = {},
): EntryStep {
  return { do: "entry", ago, places, ...facts };
}

/** The same entry on several days, the oldest first. */
export function entries(agos: readonly Ago[], places: readonly AreaKey[]): readonly EntryStep[] {
  return agos.map((ago) => entry(ago, places));
}

export function expected(
  tier: Tier | null,
  band: Band | null = null,
  information: Information = "complete",
  overdue: Overdue = "no",
): Story["expected"] {
  return { tier, band, information, overdue };
}
