import type { AreaKey } from "@/lib/clinical/body/area";

import { CALM, DEMO_PATIENT } from "./stories/calm";
import { DATED_CASE } from "./stories/dated-case";
import { ROUTINE } from "./stories/routine";
import { EMERGENCY, IMMEDIATE } from "./stories/serious";
import { SOON } from "./stories/soon";
import { TINGLING } from "./stories/tingling";
import { UNKNOWN } from "./stories/unknown";
import { URGENT } from "./stories/urgent";
import type { Answered, Answers, Step, Story } from "./story";

const OTHER_SIDE = { left: "right", right: "left", midline: "midline", unsure: "unsure" } as const;

/** The stories of the first clinic; the demo's patient is the first of them. */
export const STORIES: readonly Story[] = [
  DEMO_PATIENT,
  DATED_CASE,
  ...CALM,
  ...ROUTINE,
  ...SOON,
  ...TINGLING,
  ...URGENT,
  ...IMMEDIATE,
  ...EMERGENCY,
  ...UNKNOWN,
];

/** The second clinic's: the same on the other side of the body, which changes nothing about how soon. */
export const MIRRORED_STORIES: readonly Story[] = STORIES.map((story) => ({
  ...story,
  steps: story.steps.map(mirrored),
}));

function mirrored(step: Step): Step {
  switch (step.do) {
    case "checklist":
      return {
        ...step,
        places: step.places.map(otherSide),
        answers: mirroredAnswers(step.answers),
      };
    case "entry":
      return {
        ...step,
        places: step.places.map(otherSide),
        ...(step.changes && { changes: mirroredAnswers(step.changes) }),
      };
    case "accept":
    case "lower-tier":
    case "seen":
      return step;
    default:
      return step satisfies never;
  }
}

function mirroredAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answered]): [string, Answered] => [
      question,
      typeof answered === "object" && answered.areas
        ? { ...answered, areas: answered.areas.map(otherSide) }
        : answered,
    ]),
  );
}

function otherSide(area: AreaKey): AreaKey {
  const [site, side] = area.split(":") as [string, keyof typeof OTHER_SIDE];
  return `${site}:${OTHER_SIDE[side]}` as AreaKey;
}
