import type { Area } from "../body/area";
import { areaKey } from "../body/area";
import { REGIONS, type Region } from "../body/region";
import { SITES } from "../body/site";
import { MUSCLE_KEYS, MUSCLES, type MuscleId, type MuscleKey } from "./muscle";
import { MUSCLES_OF_REGION, MUSCLES_OF_SITE } from "./muscles-of-site";
import { everAnswered, type Presentation, weakRegions } from "./presentation";

/** Why a muscle is suggested; the first that applies is given. */
export const MUSCLE_REASONS = [
  "symptomatic",
  "same-region",
  "opposite-side",
  "bulbar-signs",
  "cranial",
  "thoracic",
  "other-limb",
] as const;
export type MuscleReason = (typeof MUSCLE_REASONS)[number];

/** A muscle on a side. `areas` are the places that led to it, empty for a reason of another kind. */
export type MuscleSuggestion = { muscle: MuscleKey; reason: MuscleReason; areas: readonly Area[] };

type BodySide = "left" | "right";
const NEVER = Number.MAX_SAFE_INTEGER;
const BOTH: readonly BodySide[] = ["left", "right"];

/**
 * Muscles to study, head to foot (clinical specification 4.4): in each region with twitching, weakness or wasting at
 * least two of different root and nerve, on the side of the symptoms and on the other; a cranial and a thoracic
 * muscle; an arm and a leg. The laboratory may choose others.
 */
export function suggestMuscles(presentation: Presentation): readonly MuscleSuggestion[] {
  const regions = involvedRegions(presentation);
  const involved = [
    ...presentation.areas.flatMap(({ area }) =>
      asked(MUSCLES_OF_SITE[area.site], sidesOf(area), "symptomatic", [area]),
    ),
    ...regions.flatMap((region) =>
      asked(MUSCLES_OF_REGION[region], regionSides(presentation, region), "same-region"),
    ),
  ];
  const inLimbs = involved.map(({ muscle }) => idOf(muscle)).filter((id) => isLimb(id, regions));
  const leading = leadingSides(presentation);
  return firstReasons([
    ...involved,
    ...asked(inLimbs, BOTH, "opposite-side"),
    ...(hasBulbarSigns(presentation) ? asked(["tongue"], BOTH, "bulbar-signs") : []),
    ...asked(MUSCLES_OF_REGION.bulbar, leading, "cranial"),
    ...asked(MUSCLES_OF_REGION.thoracic, leading, "thoracic"),
    ...asked(MUSCLES_OF_REGION.cervical, leading, "other-limb"),
    ...asked(MUSCLES_OF_REGION.lumbosacral, leading, "other-limb"),
  ]);
}

/** Speech, swallowing, face, tongue or throat: then the tongue itself is worth the patient's discomfort. */
export function hasBulbarSigns(presentation: Presentation): boolean {
  return (
    everAnswered(presentation, "speech-change", "yes") ||
    everAnswered(presentation, "swallow-change", "yes") ||
    everAnswered(presentation, "face-weak", "yes") ||
    presentation.areas.some(({ area }) => area.site === "tongue" || area.site === "throat")
  );
}

function involvedRegions(presentation: Presentation): readonly Region[] {
  const weak = weakRegions(presentation);
  const placed = presentation.areas.map(({ area }) => SITES[area.site].region);
  return REGIONS.filter(
    (region) => weak.includes(region) || placed.includes(region) || placed.includes(null),
  );
}

function regionSides({ areas }: Presentation, region: Region): readonly BodySide[] {
  const here = areas.filter(({ area }) => SITES[area.site].region === region);
  const sides = new Set(here.flatMap(({ area }) => sidesOf(area)));
  return sides.size === 0 ? BOTH : BOTH.filter((side) => sides.has(side));
}

/** The side of the first weak area, else of the first twitch; both sides where neither has one. */
function leadingSides({ areas }: Presentation): readonly BodySide[] {
  const sided = areas.filter(({ area }) => area.side === "left" || area.side === "right");
  const first = sided.toSorted(
    (one, other) =>
      (one.weakSince ?? NEVER) - (other.weakSince ?? NEVER) ||
      (one.firstTwitch ?? NEVER) - (other.firstTwitch ?? NEVER),
  )[0];
  return first === undefined ? BOTH : sidesOf(first.area);
}

function asked(
  ids: readonly MuscleId[],
  sides: readonly BodySide[],
  reason: MuscleReason,
  areas: readonly Area[] = [],
): readonly MuscleSuggestion[] {
  return ids
    .flatMap((id) => keysOf(id, sides))
    .map((muscle): MuscleSuggestion => ({ muscle, reason, areas }));
}

/** Each muscle once, with its first reason and all the places that led to it. */
function firstReasons(suggestions: readonly MuscleSuggestion[]): readonly MuscleSuggestion[] {
  const byMuscle = new Map<MuscleKey, MuscleSuggestion>();
  for (const suggestion of suggestions) {
    const known = byMuscle.get(suggestion.muscle) ?? suggestion;
    byMuscle.set(suggestion.muscle, { ...known, areas: union(known.areas, suggestion.areas) });
  }
  return MUSCLE_KEYS.flatMap((key) => byMuscle.get(key) ?? []);
}

function isLimb(id: MuscleId, regions: readonly Region[]): boolean {
  const { region } = MUSCLES[id];
  return (region === "cervical" || region === "lumbosacral") && regions.includes(region);
}

function sidesOf({ side }: Area): readonly BodySide[] {
  return side === "left" || side === "right" ? [side] : BOTH;
}

function keysOf(id: MuscleId, sides: readonly BodySide[]): MuscleKey[] {
  return MUSCLES[id].paired ? sides.map((side): MuscleKey => `${id}:${side}`) : [`${id}:midline`];
}

function idOf(key: MuscleKey): MuscleId {
  return key.split(":")[0] as MuscleId;
}

function union(known: readonly Area[], more: readonly Area[]): readonly Area[] {
  const keys = new Set(known.map(areaKey));
  return [...known, ...more.filter((area) => !keys.has(areaKey(area)))];
}
