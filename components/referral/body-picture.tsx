import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { areaKey } from "@/lib/clinical/body/area";
import {
  AREA_SHAPES,
  FIGURE_OUTLINES,
  FIGURE_SIZE,
  FIGURE_VIEWS,
  FIGURE_WORDS,
} from "@/lib/clinical/body/figure";
import { clinicDate } from "@/lib/format/clinic-date";
import type { BodyArea } from "@/lib/referrals/body-areas";
import { keyWords } from "./fact-words";

const FILL = {
  1: "fill-amount-1",
  2: "fill-amount-2",
  3: "fill-amount-3",
  4: "fill-amount-4",
} as const;

/** Where it twitched in the last 28 days, and the same as a table in the order in which areas were first seen. */
export function BodyPicture({ areas }: { areas: readonly BodyArea[] }) {
  const t = useTranslations("referral");
  const byKey = new Map<string, BodyArea>(areas.map((area) => [area.key, area]));
  return (
    <>
      <svg
        viewBox={`0 0 ${FIGURE_SIZE.width} ${FIGURE_SIZE.height}`}
        role="img"
        aria-labelledby="body-title body-description"
        className="h-auto w-full max-w-2xl"
      >
        <title id="body-title">{t("spread.mapTitle")}</title>
        <desc id="body-description">{t("spread.mapDescription")}</desc>
        <pattern id="weak" width={6} height={6} patternUnits="userSpaceOnUse">
          <circle cx={3} cy={3} r={1.4} className="fill-ink" />
        </pattern>
        {FIGURE_VIEWS.map((view) => (
          <path
            key={view}
            d={FIGURE_OUTLINES[view]}
            className="fill-paper stroke-line-strong"
            strokeWidth={1.5}
          />
        ))}
        {AREA_SHAPES.map(({ area: shape, view, d, centre }) => {
          const area = byKey.get(areaKey(shape));
          if (!area) return null;
          return (
            <g key={`${view} ${area.key}`}>
              <path
                d={d}
                className={`${area.amount === null ? "fill-amount-0" : FILL[area.amount]} ${area.isNew ? "stroke-ink" : "stroke-line-strong"}`}
                strokeWidth={area.isNew ? 3 : 1}
                strokeDasharray={area.isConfirmed ? undefined : "3 3"}
              />
              {area.isWeak && <path d={d} fill="url(#weak)" />}
              {area.isNew && (
                <text
                  x={centre.x}
                  y={centre.y}
                  fontSize={12}
                  fontWeight={700}
                  textAnchor="middle"
                  className="fill-ink stroke-paper [paint-order:stroke]"
                  strokeWidth={3}
                >
                  {t("spread.mapNew")}
                </text>
              )}
            </g>
          );
        })}
        {FIGURE_WORDS.map(({ view, word, x, y }) => (
          <text key={`${view} ${word}`} x={x} y={y} fontSize={14} textAnchor="middle">
            {t(`spread.figure.${word}`)}
          </text>
        ))}
      </svg>
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
            area: keyWords(t, area.key),
            firstSeen: area.firstSeen === null ? "" : clinicDate(area.firstSeen),
            days: t("spread.mapDaysOf", { days: area.twitchDays, recorded: area.recordedDays }),
            marks: [
              area.isNew ? t("spread.mapNew") : "",
              area.isConfirmed ? "" : t("spread.gridUnconfirmed"),
              area.isWeak ? t("spread.mapWeak") : "",
            ]
              .filter((mark) => mark !== "")
              .join(", "),
          },
        }))}
      />
    </>
  );
}
