import type { Day } from "../calendar/day";
import { everAnswered, isSensory, type Presentation, regionsOf, weakRegions } from "./presentation";

/** Something to consider, never ordered by the rules (clinical specification 4.6). */
export type ImagingSuggestion = {
  scan: "spine-now" | "cervical-thoracic" | "lumbar" | "brain" | "brachial-plexus";
  because: string;
};

export const SCANS = {
  "spine-now": "Consider emergency MRI of the whole spine",
  "cervical-thoracic": "Consider MRI of the cervical spine, with or without the thoracic",
  lumbar: "Consider MRI of the lumbar spine",
  brain: "Consider MRI of the brain",
  "brachial-plexus": "Consider MRI of the brachial plexus in selected patients",
} as const satisfies Record<ImagingSuggestion["scan"], string>;

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
      { scan: "spine-now", because: "emergency spine or bladder answer" },
    ),
    ...when(sensory.length > 0 || clumsy || yes("spine-pain") || over50, {
      scan: "cervical-thoracic",
      because: reasonFor({ sensory: sensory.length > 0, clumsy, pain: yes("spine-pain") }),
    }),
    ...when(yes("bladder-change") && isOldBladderChange, {
      scan: "lumbar",
      because: "bladder, bowel or sexual change of over four weeks",
    }),
    ...when(legsOnly, { scan: "lumbar", because: "weakness of the legs only" }),
    ...when(yes("speech-change", "swallow-change", "face-weak", "double-vision"), {
      scan: "brain",
      because: "speech, swallowing, face or vision change reported",
    }),
    ...when(conductionBlock, {
      scan: "brachial-plexus",
      because: "one-sided arm weakness; motor neuropathy in question",
    }),
  ];
}

function when(holds: boolean, suggestion: ImagingSuggestion): readonly ImagingSuggestion[] {
  return holds ? [suggestion] : [];
}

function reasonFor(found: { sensory: boolean; clumsy: boolean; pain: boolean }): string {
  if (found.sensory) return "numbness or tingling reported";
  if (found.clumsy) return "balance or hand clumsiness reported";
  return found.pain ? "neck or back pain reported" : "weakness, aged over 50";
}
