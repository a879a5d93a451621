import { areaKey } from "../body/area";
import {
  type AreaPresentation,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
  type Presentation,
} from "./presentation";
import type { MuscleReason, MuscleSuggestion } from "./suggest-muscles";
import type { StudyReason, StudySuggestion } from "./suggest-studies";

/** Why a needle goes in, by one letter each. */
export const INSERTION_CODES = ["T", "W", "N", "O", "S", "C"] as const;
export type InsertionCode = (typeof INSERTION_CODES)[number];

const CODES_OF_REASON = {
  "same-region": "O",
  "bulbar-signs": "S",
  cranial: "S",
  thoracic: "S",
  "other-limb": "S",
  "opposite-side": "C",
} as const satisfies Record<Exclude<MuscleReason, "symptomatic">, InsertionCode>;

const OPTIONAL_STUDIES: readonly StudyReason[] = [
  "one-sided-arm-weakness-unless-sensory-loss",
  "cramps-of-unknown-strength",
];

/** The letters of a suggested muscle; one where symptoms are says which they are. */
export function insertionCodes(
  { reason, areas }: MuscleSuggestion,
  presentation: Pick<Presentation, "areas">,
): readonly InsertionCode[] {
  if (reason !== "symptomatic") return [CODES_OF_REASON[reason]];
  const keys = new Set(areas.map(areaKey));
  const here = presentation.areas.filter(({ area }) => keys.has(areaKey(area)));
  const has = (sign: (area: AreaPresentation) => boolean) => here.some(sign);
  return [
    ...(has(isTwitching) ? (["T"] as const) : []),
    ...(has((area) => isWeak(area) || isWasted(area)) ? (["W"] as const) : []),
    ...(has(isSensory) ? (["N"] as const) : []),
  ];
}

/** Whether the study waits for what the examination says, after the core. */
export function isOptionalStudy({ reason }: StudySuggestion): boolean {
  return OPTIONAL_STUDIES.includes(reason);
}
