import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { AMOUNT_MEANINGS } from "@/lib/clinical/spread/amount";
import type { GridCell, GridStep } from "@/lib/clinical/spread/grid-cell";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { laneWords } from "@/lib/drawing/lanes/lane-words";
import { clinicDate } from "@/lib/format/clinic-date";
import { SpreadGridTable } from "./spread-grid-table";
import { SpreadTable } from "./spread-table";

/** The twin of the lanes: the same days, areas, tasks and events in words. */
export function LanesTables({ lanes }: { lanes: SpreadLanes }) {
  const t = useTranslations("referral.spread");
  const spread = useTranslations("spread");
  const words = laneWords(
    { spread, referral: useTranslations("referral"), measures: useTranslations("measures") },
    lanes.to,
  );
  const lost = (lanes.tasks?.lost ?? []).map(({ question, lostOn }) => ({
    key: question,
    day: lostOn,
    what: `${words.task(question)}: ${words.hardSince(lostOn)}`,
  }));
  const marks = lanes.marks.map((mark) => ({
    key: `${mark.day} ${mark.kind} ${mark.detail}`,
    day: mark.day,
    what: `${t(`mark.${mark.kind}`)}: ${words.mark(mark)}`,
  }));
  return (
    <>
      <SpreadGridTable
        grid={lanes}
        labels={{
          caption: t("gridHeading"),
          area: t("area"),
          order: t("gridOrder"),
          firstSeen: t("gridFirstSeen"),
          unconfirmed: t("gridUnconfirmed"),
          weak: words.weak,
          thinner: words.thinner,
          areaName: ({ area }) => words.area(area),
          column: (from, to) =>
            from === to ? clinicDate(from) : t("weekOf", { date: clinicDate(to) }),
          cell: (cell) => cellText(t, cell, lanes.step),
        }}
      />
      <DataTable
        caption={spread("events")}
        rowHeading="what"
        empty={t("gridNone")}
        columns={[
          { key: "day", heading: spread("day") },
          { key: "what", heading: spread("what") },
        ]}
        rows={[...lost, ...marks]
          .toSorted((one, other) => one.day - other.day)
          .map(({ key, day, what }) => ({ key, cells: { day: clinicDate(day), what } }))}
      />
      <SpreadTable
        points={lanes.points}
        caption={t("chartHeading")}
        labels={{
          day: t("day"),
          areasToday: t("areasToday"),
          areasEver: t("areasEver"),
          areasActive: t("areasActive"),
          regionsTwitching: t("regionsTwitching"),
          regionsWeak: t("regionsWeak"),
        }}
        gapLabel={(count) => t("notRecordedDays", { count })}
      />
    </>
  );
}

function cellText(
  t: ReturnType<typeof useTranslations<"referral.spread">>,
  cell: GridCell,
  step: GridStep,
): string {
  switch (cell.state) {
    case "not-recorded":
      return t("cellNotRecorded");
    case "none":
    case "recorded-none":
      return t("cellNone");
    case "twitch":
      return cell.amount === null
        ? t("cellUnknownAmount")
        : (AMOUNT_MEANINGS[step][cell.amount - 1] ?? "");
    default:
      return cell satisfies never;
  }
}
