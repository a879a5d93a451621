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
import { emgText as t } from "../emg-texts";
import { areaName } from "./area-name";
import { lossDates } from "./measures-in-words";

/** The history in a few lines and two tables: onset, order of spread, places, lost tasks. */
export function reportedHistory(presentation: Presentation): readonly Block[] {
  return [
    paragraph("patient", onset(presentation)),
    paragraph("patient", orderOfSpread(presentation)),
    paragraph(
      "patient",
      t("history.regions", { regions: regions(regionsOf(presentation, isTwitching)) }),
    ),
    paragraph("patient", t("history.weakRegions", { regions: regions(weakRegions(presentation)) })),
    paragraph("patient", t("history.samePlace", { places: samePlace(presentation) })),
    places(presentation),
    losses(presentation),
  ];
}

export function onset({ events, areas }: Presentation): string {
  const reported = events
    .flatMap((event) => (event.kind === "onset" ? [event] : []))
    .toSorted((one, other) => one.onset - other.onset)[0];
  const first = earliestDay(areas.flatMap(({ firstTwitch }) => firstTwitch ?? []));
  const recorded =
    first === null
      ? t("history.noTwitchRecorded")
      : t("history.firstTwitch", { date: clinicDate(first) });
  if (reported === undefined) return t("history.onsetNotReported", { recorded });
  return t("history.onset", {
    date: clinicDate(reported.onset),
    accuracy: reported.accuracy === "month" ? t("history.toTheMonth") : t("history.toTheDay"),
    recorded,
  });
}

export function orderOfSpread({ areas }: Presentation): string {
  const first = areas
    .flatMap(({ area, firstTwitch }) => (firstTwitch === null ? [] : [{ area, firstTwitch }]))
    .toSorted((one, other) => one.firstTwitch - other.firstTwitch)
    .map(({ area, firstTwitch }) =>
      t("history.placeSeen", { area: areaName(area), date: clinicDate(firstTwitch) }),
    );
  return first.length === 0
    ? t("history.orderNone")
    : t("history.order", { places: first.join(t("history.then")) });
}

function regions(found: readonly Region[]): string {
  return found.length === 0
    ? t("history.noneRecorded")
    : t("history.regionsOf", {
        count: String(found.length),
        all: String(REGIONS.length),
        regions: found.map((region) => messages.referral.region[region].toLowerCase()).join(", "),
      });
}

function samePlace({ areas }: Presentation): string {
  const both = areas.filter((area) => isTwitching(area) && (isWeak(area) || isWasted(area)));
  return both.length === 0
    ? t("history.noneRecorded")
    : both.map(({ area }) => areaName(area)).join("; ");
}

function places({ areas }: Presentation): Table {
  return {
    kind: "table",
    origin: "patient",
    caption: t("history.places.caption"),
    columns: [
      t("history.places.place"),
      t("history.places.first"),
      t("history.places.last"),
      t("history.places.days"),
      t("history.places.certain"),
      t("history.places.also"),
    ],
    rows:
      areas.length === 0
        ? [[t("history.places.none"), "", "", "", "", ""]]
        : areas.map((area) => [
            areaName(area.area),
            dateOr(area.firstTwitch, t("history.places.noTwitch")),
            dateOr(area.lastTwitch, ""),
            area.firstTwitch === null ? "" : String(area.twitchDays),
            certain(area),
            also(area),
          ]),
  };
}

function certain({ firstTwitch, confirmed }: AreaPresentation): string {
  if (firstTwitch === null) return "";
  return confirmed ? t("history.places.confirmed") : t("history.places.oneDay");
}

function also(area: AreaPresentation): string {
  const since = (sign: "weak" | "smaller" | "numb", day: Day | null) =>
    day === null ? [] : [t(`history.places.${sign}`, { date: clinicDate(day) })];
  return [
    ...since("weak", area.weakSince),
    ...since("smaller", area.wastedSince),
    ...(isSensory(area) ? since("numb", area.sensorySince) : []),
  ].join("; ");
}

function losses({ losses: lost }: Presentation): Table {
  return {
    kind: "table",
    origin: "patient",
    caption: t("history.losses.caption"),
    columns: [t("history.losses.task"), t("history.losses.region"), t("history.losses.since")],
    rows:
      lost.length === 0
        ? [[t("history.losses.none"), "", ""]]
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
