import { useTranslations } from "next-intl";
import { DayChart } from "@/components/spread/day-chart";
import { LanesLegend } from "@/components/spread/lanes-legend";
import { LanesPicture } from "@/components/spread/lanes-picture";
import { LanesTables } from "@/components/spread/lanes-tables";
import { Section } from "@/components/ui/section";
import type { BodyArea } from "@/lib/clinical/spread/body-areas";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { SPREAD_WINDOWS, type SpreadWindow } from "@/lib/referrals/spread-window";
import { BodyPicture } from "./body-picture";

const FIGURE_DAYS = 28;

/** Where it twitches and how that spread: the figure, and beside it everything on one axis of days. */
export function SpreadSection({
  lanes,
  areas,
  window,
  href,
}: {
  lanes: SpreadLanes;
  areas: readonly BodyArea[];
  window: SpreadWindow;
  /** The same page with another window. */
  href: (window: SpreadWindow) => string;
}) {
  const t = useTranslations("spread");
  return (
    <div className="@container my-3">
      <div className="grid grid-cols-[minmax(0,1fr)] rounded-[10px] border border-line bg-paper @min-[850px]:grid-cols-[272px_minmax(0,1fr)] @min-[1060px]:grid-cols-[316px_minmax(0,1fr)]">
        <Section
          id="body"
          heading={t("where")}
          headingClassName="m-0 text-[calc(13.5rem/14)]"
          className="border-line px-3 py-2 @max-[850px]:border-b @min-[850px]:border-r"
        >
          <BodyPicture areas={areas} />
        </Section>
        <Section
          id="spread"
          heading={t("how")}
          headingClassName="m-0 text-[calc(13.5rem/14)]"
          className="min-w-0 px-2 py-2"
        >
          <WindowLinks window={window} href={href} />
          {lanes.points.length === 0 && <p>{t("empty")}</p>}
          <LanesPicture lanes={lanes} figure={{ from: lanes.to - FIGURE_DAYS + 1, to: lanes.to }} />
          <LanesLegend step={lanes.step} />
          <DayChart
            days={lanes.points.map(({ day, areasToday, areasActive }) => ({
              day,
              areasToday,
              areasActive,
            }))}
            labels={{
              title: t("dayChart.title"),
              areasToday: t("dayChart.areasToday"),
              areasActive: t("dayChart.areasActive"),
              zoom: t("dayChart.zoom"),
            }}
          />
          <details>
            <summary className="min-h-8 cursor-pointer py-1 text-link underline">
              {t("table")}
            </summary>
            <LanesTables lanes={lanes} />
          </details>
        </Section>
      </div>
    </div>
  );
}

function WindowLinks({
  window,
  href,
}: {
  window: SpreadWindow;
  href: (window: SpreadWindow) => string;
}) {
  const t = useTranslations("spread.window");
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-x-1 print:hidden">
      {SPREAD_WINDOWS.map((each) => (
        <a
          key={each}
          href={href(each)}
          aria-current={each === window ? "true" : undefined}
          aria-label={t(`inFull.${each}`)}
          className="inline-flex min-h-6 items-center rounded px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline aria-[current]:outline aria-[current]:outline-line-strong"
        >
          {t(each)}
        </a>
      ))}
    </nav>
  );
}
