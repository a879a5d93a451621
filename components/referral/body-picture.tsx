import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DrawingView } from "@/components/ui/drawing-view";
import type { BodyArea } from "@/lib/clinical/spread/body-areas";
import { bodyFigure } from "@/lib/drawing/body-figure";
import { clinicDate } from "@/lib/format/clinic-date";
import { areaKeyText } from "./fact-text";

/** Where it twitched in the last 28 days, and the same as a table in the order in which areas were first seen. */
export function BodyPicture({ areas }: { areas: readonly BodyArea[] }) {
  const t = useTranslations("referral");
  const drawing = bodyFigure(
    areas.map((area) => ({
      ...area,
      isWeak: isSigned(area),
      isOutlined: area.isNew,
      word: area.isNew ? t("spread.mapNew") : "",
    })),
    {
      head: t("spread.figure.head"),
      front: t("spread.figure.front"),
      back: t("spread.figure.back"),
      left: t("spread.figure.left"),
      right: t("spread.figure.right"),
      "all-over": t("spread.figure.all-over"),
    },
  );
  return (
    <>
      <DrawingView
        drawing={drawing}
        title={t("spread.mapTitle")}
        description={t("spread.mapDescription")}
        className="h-auto w-full max-w-2xl"
      />
      <DataTable
        caption={t("spread.mapTableCaption")}
        rowHeading="area"
        empty={t("spread.gridNone")}
        columns={[
          { key: "order", heading: t("spread.gridOrder"), numeric: true },
          { key: "area", heading: t("spread.area") },
          { key: "firstSeen", heading: t("spread.gridFirstSeen") },
          { key: "days", heading: t("spread.mapDays") },
          { key: "marks", heading: t("spread.mapMarks") },
        ]}
        rows={areas.map((area) => ({
          key: area.key,
          cells: {
            order: area.onsetRank ?? "",
            area: areaKeyText(t, area.key),
            firstSeen: area.firstSeen === null ? "" : clinicDate(area.firstSeen),
            days: t("spread.mapDaysOf", { days: area.twitchDays, recorded: area.recordedDays }),
            marks: [
              area.isNew ? t("spread.mapNew") : "",
              area.isConfirmed ? "" : t("spread.gridUnconfirmed"),
              isSigned(area) ? t("spread.mapWeak") : "",
            ]
              .filter((mark) => mark !== "")
              .join(", "),
          },
        }))}
      />
    </>
  );
}

function isSigned({ weakSince, thinnerSince }: BodyArea): boolean {
  return weakSince !== null || thinnerSince !== null;
}
