import { useTranslations } from "next-intl";
import { SpreadChart } from "@/components/spread/spread-chart";
import { SpreadGridLegend } from "@/components/spread/spread-grid-legend";
import { SpreadGridTable } from "@/components/spread/spread-grid-table";
import { SpreadTable } from "@/components/spread/spread-table";
import { DrawingView } from "@/components/ui/drawing-view";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { AMOUNT_MEANINGS } from "@/lib/clinical/spread/amount";
import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import type { GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import { markLetters, spreadDrawing } from "@/lib/drawing/spread-drawing";
import { clinicDate } from "@/lib/format/clinic-date";
import { SPREAD_WINDOWS, type SpreadWindow } from "@/lib/referrals/spread-window";
import { areaText, type ReferralText } from "./fact-text";

/** How the twitching spread: over time, and place by place; beside each picture a table that says the same. */
export function SpreadSection({
  points,
  grid,
  window,
  href,
}: {
  points: readonly SpreadPoint[];
  grid: SpreadGrid;
  window: SpreadWindow;
  /** The same page with another window. */
  href: (window: SpreadWindow) => string;
}) {
  const t = useTranslations("referral");
  const labels = {
    day: t("spread.day"),
    areasToday: t("spread.areasToday"),
    areasEver: t("spread.areasEver"),
    areasActive: t("spread.areasActive"),
    regionsTwitching: t("spread.regionsTwitching"),
    regionsWeak: t("spread.regionsWeak"),
  };
  const chartHeading = t("spread.chartHeading");
  const markWord = (kind: GridMarkKind) => t(`spread.mark.${kind}`);
  return (
    <Section id="spread" heading={t("spread.heading")}>
      <nav aria-label={t("spread.window.label")} className="flex gap-4">
        {SPREAD_WINDOWS.map((each) => (
          <TextLink
            key={each}
            href={href(each)}
            aria-current={each === window ? "true" : undefined}
            isLow
            anew
            className="aria-[current]:font-bold aria-[current]:no-underline"
          >
            {t(`spread.window.${each}`)}
          </TextLink>
        ))}
      </nav>
      {points.length === 0 ? (
        <p>{t("spread.empty")}</p>
      ) : (
        <>
          <h3>{chartHeading}</h3>
          <p>{summary(t, points)}</p>
          <SpreadChart
            points={points}
            from={grid.from}
            to={grid.to}
            labels={labels}
            label={chartHeading}
          />
          <TableTwin label={t("spread.table")}>
            <SpreadTable
              points={points}
              caption={chartHeading}
              labels={labels}
              gapLabel={(count) => t("spread.notRecordedDays", { count })}
            />
          </TableTwin>
          <h3>{t("spread.gridHeading")}</h3>
          <SpreadGridLegend
            heading={t("spread.legend")}
            labels={{
              notRecorded: t("spread.legendNotRecorded"),
              none: t("spread.legendNone"),
              unknownAmount: t("spread.cellUnknownAmount"),
              first: t("spread.legendFirst"),
              amounts: AMOUNT_MEANINGS[grid.step],
              marks: markLetters(grid, markWord),
            }}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard */}
          <section tabIndex={0} aria-label={t("spread.gridHeading")} className="overflow-x-auto">
            <DrawingView
              drawing={spreadDrawing(grid, {
                area: (row) => rowText(t, row),
                region: (region) => t(`region.${region}`),
                nothing: t("spread.gridNone"),
                mark: markWord,
              })}
              title={t("spread.gridTitle", { step: grid.step })}
              description={t("spread.gridDescription", {
                from: clinicDate(grid.from),
                to: clinicDate(grid.to),
              })}
              className="h-auto w-full min-w-xl"
            />
          </section>
          <TableTwin label={t("spread.table")}>
            <SpreadGridTable
              grid={grid}
              labels={{
                caption: t("spread.gridHeading"),
                area: t("spread.area"),
                order: t("spread.gridOrder"),
                firstSeen: t("spread.gridFirstSeen"),
                unconfirmed: t("spread.gridUnconfirmed"),
                areaName: (row) => areaText(t, row.area),
                column: (from, to) =>
                  from === to ? clinicDate(from) : t("spread.weekOf", { date: clinicDate(to) }),
                cell: (cell) => cellText(t, cell, grid.step),
              }}
            />
          </TableTwin>
        </>
      )}
    </Section>
  );
}

function TableTwin({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <details>
      <summary className="min-h-12 cursor-pointer py-2 text-link underline">{label}</summary>
      {children}
    </details>
  );
}

function summary(t: ReferralText, points: readonly SpreadPoint[]): string {
  const last = points.at(-1);
  return t("spread.chartSummary", {
    ever: last?.areasEver ?? 0,
    regions: last?.regionsTwitching ?? 0,
    weak: last?.regionsWeak ?? 0,
    recorded: points.filter(({ record }) => record !== "gap").length,
    days: points.length,
  });
}

function rowText(t: ReferralText, row: GridRow): string {
  const name = areaText(t, row.area);
  return `${row.onsetRank}. ${name}${row.isConfirmed ? "" : ` (${t("spread.gridUnconfirmed")})`}`;
}

function cellText(t: ReferralText, cell: GridCell, step: SpreadGrid["step"]): string {
  switch (cell.state) {
    case "not-recorded":
      return t("spread.cellNotRecorded");
    case "none":
    case "recorded-none":
      return t("spread.cellNone");
    case "twitch":
      return cell.amount === null
        ? t("spread.cellUnknownAmount")
        : (AMOUNT_MEANINGS[step][cell.amount - 1] ?? "");
    default:
      return cell satisfies never;
  }
}
