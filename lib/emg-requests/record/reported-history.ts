import { messages } from "@/i18n/messages";
import { REGIONS, type Region } from "@/lib/clinical/body/region";
import { type Day, earliestDay } from "@/lib/clinical/calendar/day";
import {
  type AreaPresentation,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
  type Presentation,
  regionsOf,
  weakRegions,
} from "@/lib/clinical/emg/presentation";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, paragraph, type Table } from "../block";
import { areaName } from "./area-name";
import { lossDates } from "./measures-in-words";

/** The history in a few lines and two tables: onset, order of spread, places, lost tasks. */
export function reportedHistory(presentation: Presentation): readonly Block[] {
  return [
    paragraph("patient", onset(presentation)),
    paragraph("patient", orderOfSpread(presentation)),
    paragraph(
      "patient",
      `Regions with twitching: ${regions(regionsOf(presentation, isTwitching))}`,
    ),
    paragraph(
      "patient",
      `Regions with weakness, wasting or lost function: ${regions(weakRegions(presentation))}`,
    ),
    paragraph("patient", `Twitching and weakness in the same place: ${sameplace(presentation)}`),
    places(presentation),
    losses(presentation),
  ];
}

function onset({ events, areas }: Presentation): string {
  const reported = events
    .flatMap((event) => (event.kind === "onset" ? [event] : []))
    .toSorted((one, other) => one.onset - other.onset)[0];
  const first = earliestDay(areas.flatMap(({ firstTwitch }) => firstTwitch ?? []));
  const recorded =
    first === null ? "no twitch recorded" : `first twitch recorded on ${clinicDate(first)}`;
  if (reported === undefined) return `Onset: when it began was not told; ${recorded}`;
  const accuracy = reported.accuracy === "month" ? "to the month" : "to the day";
  return `Onset: told as ${clinicDate(reported.onset)} (accurate ${accuracy}); ${recorded}`;
}

function orderOfSpread({ areas }: Presentation): string {
  const first = areas
    .flatMap(({ area, firstTwitch }) => (firstTwitch === null ? [] : [{ area, firstTwitch }]))
    .toSorted((one, other) => one.firstTwitch - other.firstTwitch)
    .map(({ area, firstTwitch }) => `${areaName(area)} (${clinicDate(firstTwitch)})`);
  return first.length === 0
    ? "Order of spread: no place recorded"
    : `Order of spread: ${first.join(", then ")}`;
}

function regions(found: readonly Region[]): string {
  return found.length === 0
    ? "none recorded"
    : `${found.length} of ${REGIONS.length}: ${found.map((region) => messages.referral.region[region].toLowerCase()).join(", ")}`;
}

function sameplace({ areas }: Presentation): string {
  const both = areas.filter((area) => isTwitching(area) && (isWeak(area) || isWasted(area)));
  return both.length === 0 ? "none recorded" : both.map(({ area }) => areaName(area)).join("; ");
}

function places({ areas }: Presentation): Table {
  return {
    kind: "table",
    origin: "patient",
    caption: "Places, head to foot; sides are the patient's own",
    columns: ["Place and side", "First twitch", "Last twitch", "Days", "Certain", "Also"],
    rows:
      areas.length === 0
        ? [["No place recorded", "", "", "", "", ""]]
        : areas.map((area) => [
            areaName(area.area),
            dateOr(area.firstTwitch, "no twitch"),
            dateOr(area.lastTwitch, ""),
            area.firstTwitch === null ? "" : String(area.twitchDays),
            certain(area),
            also(area),
          ]),
  };
}

function certain({ firstTwitch, confirmed }: AreaPresentation): string {
  if (firstTwitch === null) return "";
  return confirmed ? "confirmed" : "one day only";
}

function also(area: AreaPresentation): string {
  const since = (name: string, day: Day | null) =>
    day === null ? [] : [`${name} since ${clinicDate(day)}`];
  return [
    ...since("weak", area.weakSince),
    ...since("smaller", area.wastedSince),
    ...(isSensory(area) ? since("numb or tingling", area.sensorySince) : []),
  ].join("; ");
}

function losses({ losses: lost }: Presentation): Table {
  return {
    kind: "table",
    origin: "patient",
    caption: "Function lost",
    columns: ["Task", "Region", "Since"],
    rows:
      lost.length === 0
        ? [["No task was said to be newly hard", "", ""]]
        : lost.map(({ question, region, lostOn, latestOn }) => [
            messages.measures.loss[question],
            messages.referral.region[region].toLowerCase(),
            lossDates({ lostOn, latestOn }, clinicDate),
          ]),
  };
}

function dateOr(day: Day | null, none: string): string {
  return day === null ? none : clinicDate(day);
}
