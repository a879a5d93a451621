import type { Day } from "../calendar/day";
import { everAnswered, isSensory, type Presentation, regionsOf, weakRegions } from "./presentation";

/** Something to consider, never ordered by the rules (clinical specification 4.6). */
export type ImagingSuggestion = { scan: Scan; because: ImagingReason };

export type Scan = "spine-now" | "cervical-thoracic" | "lumbar" | "brain" | "brachial-plexus";

export type ImagingReason =
  | "spine-or-bladder-emergency"
  | "numb"
  | "clumsy"
  | "spine-pain"
  | "weak-over-50"
  | "old-bladder-change"
  | "legs-only"
  | "eyes-face-or-bulbar"
  | "one-sided-arm-weakness";

const AGE_50_DAYS = 18_262;

/** Scans to consider, most urgent first. A null birth day adds nothing for age; an old bladder change alone is no emergency. */
export function suggestImaging(
  presentation: Presentation,
  {
    birthDay,
    conductionBlock,
    isOldBladderChange,
  }: { birthDay: Day | null; conductionBlock: boolean; isOldBladderChange: boolean },
): readonly ImagingSuggestion[] {
  const yes = (...questions: Parameters<typeof everAnswered>[1][]) =>
    questions.some((question) => everAnswered(presentation, question, "yes"));
  const weak = weakRegions(presentation);
  const sensory = regionsOf(presentation, isSensory);
  const clumsy = yes("coordination-change", "task-buttons", "task-keys", "task-writing");
  const over50 = birthDay !== null && presentation.asOf - birthDay > AGE_50_DAYS && weak.length > 0;
  const legsOnly = weak.length === 1 && weak[0] === "lumbosacral";

  return [
    ...when(
      yes("saddle-numbness", "walking-worse-with-spine-pain") ||
        (yes("bladder-change") && !isOldBladderChange),
      { scan: "spine-now", because: "spine-or-bladder-emergency" },
    ),
    ...when(sensory.length > 0 || clumsy || yes("spine-pain") || over50, {
      scan: "cervical-thoracic",
      because: reasonFor({ sensory: sensory.length > 0, clumsy, pain: yes("spine-pain") }),
    }),
    ...when(yes("bladder-change") && isOldBladderChange, {
      scan: "lumbar",
      because: "old-bladder-change",
    }),
    ...when(legsOnly, { scan: "lumbar", because: "legs-only" }),
    ...when(yes("speech-change", "swallow-change", "face-weak", "double-vision"), {
      scan: "brain",
      because: "eyes-face-or-bulbar",
    }),
    ...when(conductionBlock, {
      scan: "brachial-plexus",
      because: "one-sided-arm-weakness",
    }),
  ];
}

function when(holds: boolean, suggestion: ImagingSuggestion): readonly ImagingSuggestion[] {
  return holds ? [suggestion] : [];
}

function reasonFor(found: { sensory: boolean; clumsy: boolean; pain: boolean }): ImagingReason {
  if (found.sensory) return "numb";
  if (found.clumsy) return "clumsy";
  return found.pain ? "spine-pain" : "weak-over-50";
}
