import { messages } from "@/i18n/messages";
import type { Day } from "@/lib/clinical/calendar/day";
import { conductionBlock } from "@/lib/clinical/emg/conduction-block";
import type { Presentation } from "@/lib/clinical/emg/presentation";
import { suggestBloods } from "@/lib/clinical/emg/suggest-bloods";
import { suggestImaging } from "@/lib/clinical/emg/suggest-imaging";
import { suggestMuscles } from "@/lib/clinical/emg/suggest-muscles";
import { suggestQuestions } from "@/lib/clinical/emg/suggest-questions";
import { suggestStudies } from "@/lib/clinical/emg/suggest-studies";
import { areaName } from "./area-name";
import type { RulesRun } from "./rules-in-words";

/** Why each thing was ticked in advance, by id; what is not in here was not suggested. */
export type Suggestions = {
  questions: Readonly<Record<string, string>>;
  muscles: Readonly<Record<string, string>>;
  studies: Readonly<Record<string, string>>;
  bloods: Readonly<Record<string, string>>;
  /** Whole sentences. */
  imaging: readonly string[];
};

const { because: reasons, scan: scans } = messages.emg;

export function suggestedBecause(
  presentation: Presentation,
  birthDay: Day | null,
  findings: RulesRun["findings"],
): Suggestions {
  const isOpen = (rule: string) => findings.some((finding) => finding.rule === rule);
  return {
    questions: Object.fromEntries(
      suggestQuestions(presentation).map(({ question, because }) => [
        question,
        reasons.question[because],
      ]),
    ),
    muscles: Object.fromEntries(
      suggestMuscles(presentation).map(({ muscle, reason, areas }) => [
        muscle,
        areas.length === 0
          ? reasons.muscle[reason]
          : `${reasons.muscle[reason]}: ${areas.map(areaName).join("; ")}`,
      ]),
    ),
    studies: Object.fromEntries(
      suggestStudies(presentation).map(({ study, reason }) => [study, reasons.study[reason]]),
    ),
    bloods: Object.fromEntries(
      suggestBloods(presentation).map(({ blood, because }) => [blood, reasons.blood[because]]),
    ),
    imaging: suggestImaging(presentation, {
      birthDay,
      conductionBlock: conductionBlock(presentation) !== "no",
      isOldBladderChange: isOpen("E08b") && !isOpen("E08"),
    }).map(({ scan, because }) => `${scans[scan]} (${reasons.imaging[because]})`),
  };
}
