import type { useTranslations } from "use-intl";
import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { GridMark } from "@/lib/clinical/spread/grid-mark";
import { shortDate } from "@/lib/format/clinic-date";
import type { LaneLabels } from "./lane-labels";

type Texts = {
  spread: ReturnType<typeof useTranslations<"spread">>;
  referral: ReturnType<typeof useTranslations<"referral">>;
  measures: ReturnType<typeof useTranslations<"measures">>;
};

/** The words of the picture in the reader's language, its dates without the year of `to`. */
export function laneWords({ spread: t, referral, measures }: Texts, to: Day): LaneLabels {
  const date = (day: Day) => shortDate(day, to);
  const site = ({ site: id }: Area) => referral(`site.${id}`);
  return {
    today: (day) => t("lanes.today", { date: date(day) }),
    areasEver: t("lanes.areasEver"),
    firstSeen: t("lanes.firstSeen"),
    shortArea: (area) => t("lanes.shortArea", { site: site(area), side: area.side }),
    andMore: (first, others) => t("lanes.andMore", { first, others }),
    regions: t("lanes.regions"),
    twitching: (regions) => t("lanes.twitching", { regions }),
    functionLost: (regions) => t("lanes.functionLost", { regions }),
    functionNotAsked: t("lanes.functionNotAsked"),
    recorded: t("lanes.recorded"),
    recordedOf: (days, of) => t("lanes.recordedOf", { days, of }),
    region: (region) => referral(`region.${region}`),
    area: (area) =>
      area.side === "midline" ? site(area) : `${site(area)}, ${referral(`side.${area.side}`)}`,
    nothing: referral("spread.gridNone"),
    weak: t("lanes.weak"),
    thinner: t("lanes.thinner"),
    task: (question) => measures(`loss.${question}`),
    hardSince: (day) => t("lanes.hardSince", { date: date(day) }),
    otherTasks: (isOnly) => t(isOnly ? "lanes.allTasks" : "lanes.otherTasks"),
    no: t("lanes.no"),
    notSure: t("lanes.notSure"),
    notAsked: t("lanes.notAsked"),
    lane: (lane) => t(`lanes.lane.${lane}`),
    none: t("lanes.none"),
    mark: (mark) => markWords({ t, referral }, mark, date(mark.day)),
  };
}

function markWords(
  { t, referral }: { t: Texts["spread"]; referral: Texts["referral"] },
  { kind, detail }: GridMark,
  date: string,
): string {
  if (detail === null) return t(`lanes.mark.${kind}`, { date, outcome: "", decision: "" });
  return detail === "no-change" || detail === "worse" || detail === "better"
    ? t("lanes.mark.plan-review", { date, outcome: referral(`planOutcome.${detail}`) })
    : t("lanes.mark.decision", { date, decision: referral(`decision.${detail}`) });
}
