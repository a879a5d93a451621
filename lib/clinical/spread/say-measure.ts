import type { Area } from "../body/area";
import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { Duration } from "../history/event";
import { CANNOT_SAY, type CannotSay } from "./cannot-say";
import { LOSS_NAMES } from "./loss-names";
import { MEASURE_IDS, MEASURES, type MeasureId } from "./measure-definitions";
import type { SpreadMeasures } from "./measures";

export type SaidMeasure = {
  id: MeasureId;
  name: string;
  unit: string;
  definition: string;
  /** One line for each part of the value; one line that begins "Cannot say" where there is none. */
  lines: readonly string[];
};

/** All measures in the clinician's words, their days written by `sayDay`: page, print and EMG request say the same. */
export function sayMeasures(
  measures: SpreadMeasures,
  sayDay: (day: Day) => string,
): readonly SaidMeasure[] {
  return MEASURE_IDS.map((id) => ({ id, ...MEASURES[id], lines: linesOf(measures[id], sayDay) }));
}

function linesOf(
  measure: SpreadMeasures[MeasureId],
  sayDay: (day: Day) => string,
): readonly string[] {
  switch (measure.kind) {
    case "cannot-say":
      return [sayCannot(measure)];
    case "count":
      return [String(measure.count)];
    case "delay":
      return [`${BOUNDS[measure.bound]}${measure.days}`];
    case "spread-rate":
      return [
        `Last 28 days: ${sayRate(measure.recent)}`,
        `28 days before: ${sayRate(measure.previous)}`,
      ];
    case "asymmetry":
      return [
        `${measure.index.toFixed(2)} (right ${measure.right}, left ${measure.left} days)` +
          (measure.isAsymmetric ? ", asymmetric" : ""),
      ];
    case "contiguity":
      return [`${measure.adjacent} of ${measure.added}`];
    case "day-share":
      return [`${measure.days} of ${measure.ofDays}`];
    case "completeness":
      return [`${measure.days} of ${measure.ofDays}${measure.isSparse ? ", sparse" : ""}`];
    case "durations":
      return measure.areas.map(
        ({ area, median, longest, reported, onAndOffDays }) =>
          `${sayArea(area)}: ${
            median === null || longest === null
              ? "no single length"
              : `median ${LENGTHS[median]}, longest ${LENGTHS[longest]} (${reported} told)`
          }${onAndOffDays > 0 ? `, on and off all day on ${onAndOffDays}` : ""}`,
      );
    case "co-location":
      return measure.areas.length === 0
        ? ["None"]
        : measure.areas.map(
            ({ area, isWeak, isThinner }) =>
              `${sayArea(area)}: ${[isWeak ? "weak" : "", isThinner ? "thinner" : ""].filter(Boolean).join(" and ")}`,
          );
    case "function-loss":
      return [
        `${measure.losses.length} in all, ${measure.recent} in the last 28 days`,
        ...measure.losses.map(
          ({ question, lostOn }) => `${LOSS_NAMES[question]}: from ${sayDay(lostOn)}`,
        ),
      ];
    case "triggers":
      return [
        ...measure.rows
          .filter(({ daysWith }) => daysWith > 0)
          .map(
            ({ trigger, daysWith, daysWithout }) =>
              `${trigger}: ${daysWith} with, ${daysWithout} without`,
          ),
        `not told: ${measure.daysNotReported}`,
      ];
    default:
      return measure satisfies never;
  }
}

const BOUNDS = { exact: "", "at-least": "≥ ", "at-most": "≤ " } as const;

const LENGTHS = {
  "under-1-min": "under 1 min",
  "1-to-10-min": "1 to 10 min",
  "10-to-60-min": "10 to 60 min",
  "1-to-6-hours": "1 to 6 h",
  "over-6-hours": "over 6 h",
} as const satisfies Partial<Record<Duration, string>>;

const SIDES = {
  left: ", left",
  right: ", right",
  midline: "",
  unsure: ", side not known",
} as const;

/** An area in the clinician's words: "Forearm, right". */
export function sayArea({ site, side }: Area): string {
  return `${SITES[site].clinician}${SIDES[side]}`;
}

function sayCannot({ because }: CannotSay): string {
  return `Cannot say: ${CANNOT_SAY[because]}`;
}

function sayRate(rate: number | CannotSay): string {
  return typeof rate === "number" ? String(rate) : sayCannot(rate).replace("Cannot", "cannot");
}
