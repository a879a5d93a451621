import type { Day } from "@/lib/clinical/calendar/day";
import { conductionBlock } from "@/lib/clinical/emg/conduction-block";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import { suggestBloods } from "@/lib/clinical/emg/suggest-bloods";
import { SCANS, suggestImaging } from "@/lib/clinical/emg/suggest-imaging";
import { type MuscleReason, suggestMuscles } from "@/lib/clinical/emg/suggest-muscles";
import { suggestQuestions } from "@/lib/clinical/emg/suggest-questions";
import { type StudyReason, suggestStudies } from "@/lib/clinical/emg/suggest-studies";
import { areaName } from "./area-name";
import type { RulesRun } from "./rules-said";

/** Why each thing was ticked in advance, by id; what is not in here was not suggested. */
export type Suggestions = {
  questions: Readonly<Record<string, string>>;
  muscles: Readonly<Record<string, string>>;
  studies: Readonly<Record<string, string>>;
  bloods: Readonly<Record<string, string>>;
  /** Whole sentences. */
  imaging: readonly string[];
};

const MUSCLE_WORDS = {
  symptomatic: "symptoms here",
  "same-region": "same region, another root and nerve",
  "opposite-side": "the other side, to compare",
  "bulbar-signs": "bulbar signs reported",
  cranial: "cranial muscle",
  thoracic: "thoracic muscle",
  "other-limb": "another limb",
} as const satisfies Record<MuscleReason, string>;

const STUDY_WORDS = {
  routine: "routine set",
  "one-sided-arm-weakness": "one-sided arm weakness without numbness reported",
  "one-sided-arm-weakness-unless-sensory-loss":
    "one-sided arm weakness; drop if the examination finds sensory loss",
  "cramps-stiffness-or-ripples": "cramps, stiffness, sweating or ripples reported",
  "cramps-of-unknown-strength": "cramps reported; drop if they are mild",
  "eyes-face-or-bulbar": "eye, face, speech or swallowing change reported",
} as const satisfies Record<StudyReason, string>;

export function suggestedBecause(
  presentation: Presentation,
  birthDay: Day | null,
  findings: RulesRun["findings"],
): Suggestions {
  const isOpen = (rule: string) => findings.some((finding) => finding.rule === rule);
  return {
    questions: Object.fromEntries(
      suggestQuestions(presentation).map(({ question, because }) => [question, because]),
    ),
    muscles: Object.fromEntries(
      suggestMuscles(presentation).map(({ muscle, reason, areas }) => [
        muscle,
        areas.length === 0
          ? MUSCLE_WORDS[reason]
          : `${MUSCLE_WORDS[reason]}: ${areas.map(areaName).join("; ")}`,
      ]),
    ),
    studies: Object.fromEntries(
      suggestStudies(presentation).map(({ study, reason }) => [study, STUDY_WORDS[reason]]),
    ),
    bloods: Object.fromEntries(
      suggestBloods(presentation).map(({ blood, because }) => [blood, because ?? "core set"]),
    ),
    imaging: suggestImaging(presentation, {
      birthDay,
      conductionBlock: conductionBlock(presentation) !== "no",
      isOldBladderChange: isOpen("E08b") && !isOpen("E08"),
    }).map(({ scan, because }) => `${SCANS[scan]} (${because})`),
  };
}
