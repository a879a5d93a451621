import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";
import type { Day } from "@/lib/clinical/calendar/day";
import type { CannotSay } from "@/lib/clinical/spread/cannot-say";
import { MEASURE_IDS, type MeasureId } from "@/lib/clinical/spread/measure-id";
import type { SpreadMeasures } from "@/lib/clinical/spread/measures";
import type { Loss } from "@/lib/clinical/timeline/losses";
import { areaName } from "./area-name";

type MeasureInWords = {
  id: MeasureId;
  name: string;
  unit: string;
  /** One line for each part of the value; one line that begins "Cannot say" where there is none. */
  lines: readonly string[];
};

const t = createTranslator({ locale: "en", messages, namespace: "measures" });

/** All measures, their days written by `dateOf`. */
export function measuresInWords(
  measures: SpreadMeasures,
  dateOf: (day: Day) => string,
): readonly MeasureInWords[] {
  return MEASURE_IDS.map((id) => ({
    id,
    name: t(`measure.${id}.name`),
    unit: t(`measure.${id}.unit`),
    lines: linesOf(measures[id], dateOf),
  }));
}

function linesOf(
  measure: SpreadMeasures[MeasureId],
  dateOf: (day: Day) => string,
): readonly string[] {
  switch (measure.kind) {
    case "cannot-say":
      return [cannotSay(measure)];
    case "count":
      return [String(measure.count)];
    case "delay":
      return [t(`line.${measure.bound}`, { days: String(measure.days) })];
    case "spread-rate":
      return [
        t("line.recentRate", { rate: rate(measure.recent) }),
        t("line.previousRate", { rate: rate(measure.previous) }),
      ];
    case "asymmetry":
      return [asymmetryOf(measure)];
    case "contiguity":
      return [share(measure.adjacent, measure.added)];
    case "day-share":
      return [share(measure.days, measure.ofDays)];
    case "completeness":
      return [share(measure.days, measure.ofDays, measure.isSparse ? "line.sparse" : "line.share")];
    case "durations":
      return measure.areas.map(durationOf);
    case "co-location":
      return measure.areas.length === 0
        ? [t("line.noArea")]
        : measure.areas.map(({ area, isWeak, isThinner }) =>
            t("line.coLocation", {
              area: areaName(area),
              signs: isWeak && isThinner ? "both" : isWeak ? "weak" : "thinner",
            }),
          );
    case "function-loss":
      return [
        t("line.losses", { count: String(measure.losses.length), recent: String(measure.recent) }),
        ...measure.losses.map((loss) =>
          t("line.loss", { name: t(`loss.${loss.question}`), date: lossDates(loss, dateOf) }),
        ),
      ];
    case "triggers":
      return [
        ...measure.rows
          .filter(({ daysWith }) => daysWith > 0)
          .map(({ trigger, daysWith, daysWithout }) =>
            t("line.trigger", {
              trigger: messages.referral.trigger[trigger],
              daysWith: String(daysWith),
              daysWithout: String(daysWithout),
            }),
          ),
        t("line.triggerNotReported", { days: String(measure.daysNotReported) }),
      ];
    default:
      return measure satisfies never;
  }
}

/** The earliest beginning that was given of a loss, and the latest where it is another: rules count from that one. */
export function lossDates(
  { lostOn, latestOn }: Pick<Loss, "lostOn" | "latestOn">,
  dateOf: (day: Day) => string,
): string {
  return latestOn === lostOn
    ? dateOf(lostOn)
    : t("line.lossDates", { earliest: dateOf(lostOn), latest: dateOf(latestOn) });
}

type AreaDuration = Extract<SpreadMeasures["duration"], { kind: "durations" }>["areas"][number];

function durationOf({ area, median, longest, reported, onAndOffDays }: AreaDuration): string {
  const values = { area: areaName(area), onAndOff: String(onAndOffDays) };
  return median === null || longest === null
    ? t("line.noLength", values)
    : t("line.length", {
        ...values,
        median: messages.referral.duration[median],
        longest: messages.referral.duration[longest],
        reported: String(reported),
      });
}

function share(
  part: number,
  whole: number,
  line: "line.share" | "line.sparse" = "line.share",
): string {
  return t(line, { part: String(part), whole: String(whole) });
}

function cannotSay({ because }: CannotSay): string {
  return t("line.cannotSay", { because: t(`cannotSay.${because}`) });
}

function rate(of: number | CannotSay): string {
  return typeof of === "number"
    ? String(of)
    : t("line.rateUnknown", { because: t(`cannotSay.${of.because}`) });
}

function asymmetryOf({
  index,
  right,
  left,
  isAsymmetric,
}: Extract<SpreadMeasures[MeasureId], { kind: "asymmetry" }>): string {
  const days = { right: String(right), left: String(left) };
  if (typeof index !== "number" && isAsymmetric) return t("line.oneSided", days);
  return t("line.asymmetry", {
    ...days,
    index: typeof index === "number" ? index.toFixed(2) : cannotSay(index),
    isAsymmetric: isAsymmetric ? "yes" : "no",
  });
}
