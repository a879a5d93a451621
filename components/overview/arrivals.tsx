import { Panel } from "@/components/referral/panel";
import { tierName } from "@/components/referral/tier-name";
import { DataTable } from "@/components/ui/data-table";
import { shortDate } from "@/lib/format/clinic-date";
import {
  ARRIVAL_KINDS,
  type ArrivalKind,
  type ArrivalWeek,
} from "@/lib/queue/overview/arrival-weeks";
import type { Overview } from "@/lib/queue/overview/overview";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";

const HEIGHT = 100;

/** Twelve columns of weeks, each stacked from the least to the most urgent, and the same as a table. */
export function Arrivals({
  texts: { overview: t, referral },
  overview: { arrivals, today },
}: {
  texts: OverviewTexts;
  overview: Overview;
}) {
  const most = Math.max(1, ...arrivals.map(({ total }) => total));
  const kinds = ARRIVAL_KINDS.filter((kind) =>
    arrivals.some((week) => week.kinds.some((each) => each.kind === kind && each.count > 0)),
  );
  const nameOf = (kind: ArrivalKind) =>
    kind === "none" ? t("arrivals.notKnown") : tierName(referral, kind);
  const totals = arrivals.map(({ total }) => total).toSorted((a, b) => a - b);
  return (
    <Panel id="arrivals" heading={t("arrivals.title")}>
      <p className="m-0 text-ink-soft">
        {kinds.length === 0
          ? t("arrivals.none")
          : t("arrivals.intro", { median: totals[Math.floor(totals.length / 2)] ?? 0 })}
      </p>
      <svg aria-hidden="true" className="absolute size-0">
        <pattern id="arrival-lines" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="1.2" className="fill-paper" />
        </pattern>
      </svg>
      <div aria-hidden="true" className="mt-2 grid grid-cols-12 items-end gap-1 sm:gap-3">
        {arrivals.map((week) => (
          <div key={week.from} className="text-center">
            <b className="tabular-nums">{week.total}</b>
            <Column week={week} most={most} />
            <span className="block text-[calc(11.5rem/14)] max-sm:[writing-mode:vertical-rl]">
              {shortDate(week.from, today)}
            </span>
          </div>
        ))}
      </div>
      <ul aria-hidden="true" className="m-0 mt-2 flex list-none flex-wrap gap-x-4 p-0">
        {kinds.map((kind) => (
          <li key={kind} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" className="size-3">
              <Part kind={kind} width={12} height={12} />
            </svg>
            <KindMark kind={kind === "none" ? "more-needed" : kind} />
            {nameOf(kind)}
          </li>
        ))}
      </ul>
      <details>
        <summary className="min-h-6 cursor-pointer">{t("arrivals.table")}</summary>
        <DataTable
          caption={t("arrivals.caption")}
          rowHeading="week"
          columns={[
            { key: "week", heading: t("arrivals.week") },
            ...kinds.map((kind) => ({
              key: kind,
              heading: nameOf(kind),
              numeric: true,
            })),
            { key: "total", heading: t("arrivals.total"), numeric: true },
          ]}
          rows={arrivals.map((week) => ({
            key: String(week.from),
            cells: {
              week: shortDate(week.from, today),
              total: week.total,
              ...Object.fromEntries(week.kinds.map(({ kind, count }) => [kind, count])),
            },
          }))}
        />
      </details>
    </Panel>
  );
}

function Column({ week, most }: { week: ArrivalWeek; most: number }) {
  const heights = week.kinds.map(({ kind, count }) => ({ kind, height: (count / most) * HEIGHT }));
  return (
    <svg
      viewBox={`0 0 10 ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-40 w-full border-b border-line-strong"
    >
      {heights.map(({ kind, height }, index) => {
        const below = heights.slice(index + 1).reduce((sum, each) => sum + each.height, 0);
        return height === 0 ? null : (
          <Part key={kind} kind={kind} y={HEIGHT - below - height} width={10} height={height} />
        );
      })}
    </svg>
  );
}

/** Kinds that share a colour with another are lined, so that the two differ without it. */
const LINED: readonly ArrivalKind[] = ["immediate", "self-care"];

function Part({ kind, ...box }: { kind: ArrivalKind; y?: number; width: number; height: number }) {
  return (
    <>
      <rect {...box} className={`arrival arrival-${kind}`} />
      {LINED.includes(kind) && <rect {...box} fill="url(#arrival-lines)" />}
    </>
  );
}
