import { useTranslations } from "next-intl";
import { BodyOverTime } from "@/components/spread/body-over-time";
import { DayChart } from "@/components/spread/day-chart";
import { figureWords } from "@/components/spread/figure-words";
import { LanesLegend } from "@/components/spread/lanes-legend";
import { LanesPicture } from "@/components/spread/lanes-picture";
import { LanesTables } from "@/components/spread/lanes-tables";
import { MeasuresRow } from "@/components/spread/measures-row";
import { Section } from "@/components/ui/section";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Spread } from "@/lib/referrals/case-view";
import { FIGURE_VIEW_KINDS, parseFigureView } from "@/lib/referrals/figure-view";
import { SPREAD_WINDOWS } from "@/lib/referrals/spread-window";
import { ViewLink, ViewLinks } from "./view-links";

/** Where it twitches and how that spread: the figure, and beside it everything on one axis of days. */
export function SpreadSection({
  spread: { lanes, window, body, measures, first, decidedOn },
  today,
  path,
  query,
}: {
  spread: Spread;
  today: Day;
  /** Of the page, and what its address asks for. */
  path: string;
  query: Readonly<Record<string, string | string[] | undefined>>;
}) {
  const t = useTranslations("spread");
  const words = figureWords(t, useTranslations("referral"), body);
  const { figure, on, earlier } = query;
  const view = parseFigureView({ figure, on, earlier }, { first, today, decidedOn });
  const windowAsked = query.window === window ? { window } : {};
  const address = (asked: Readonly<Record<string, string>>, place: string) =>
    `${path}?${new URLSearchParams(asked).toString()}#${place}`;
  const ofFigure = { figure: view.kind, on: isoFromDay(view.on) };
  return (
    <div className="@container my-3">
      <div className="grid grid-cols-[minmax(0,1fr)] rounded-[10px] border border-line bg-paper @min-[850px]:grid-cols-[272px_minmax(0,1fr)] @min-[1060px]:grid-cols-[316px_minmax(0,1fr)]">
        <Section
          id="body"
          heading={t("where")}
          headingClassName="m-0 text-[calc(13.5rem/14)]"
          className="border-line px-3 py-2 @max-[850px]:border-b @min-[850px]:border-r"
        >
          <ViewLinks label={t("figure.views")}>
            {FIGURE_VIEW_KINDS.map((kind) => (
              <ViewLink
                key={kind}
                href={address({ ...windowAsked, ...ofFigure, figure: kind }, "body")}
                isChosen={kind === view.kind}
              >
                {t(`figure.view.${kind}`)}
              </ViewLink>
            ))}
          </ViewLinks>
          <BodyOverTime
            key={`${view.kind} ${view.on} ${view.earlier}`}
            body={body}
            view={view}
            first={first}
            today={today}
            kept={windowAsked}
            words={words}
          />
          {view.kind === "two-dates" && decidedOn !== null && (
            <a
              className="inline-flex min-h-6 items-center text-[calc(11.5rem/14)] print:hidden"
              href={address(
                {
                  ...windowAsked,
                  figure: view.kind,
                  on: isoFromDay(today),
                  earlier: isoFromDay(decidedOn),
                },
                "body",
              )}
            >
              {t("figure.sinceDecision", { date: clinicDate(decidedOn) })}
            </a>
          )}
        </Section>
        <Section
          id="spread"
          heading={t("how")}
          headingClassName="m-0 text-[calc(13.5rem/14)]"
          className="min-w-0 px-2 py-2"
        >
          <ViewLinks label={t("window.label")}>
            {SPREAD_WINDOWS.map((each) => (
              <ViewLink
                key={each}
                href={address({ ...ofFigure, window: each }, "spread")}
                isChosen={each === window}
              >
                {t(`window.${each}`)}
              </ViewLink>
            ))}
          </ViewLinks>
          {lanes.points.length === 0 && <p>{t("empty")}</p>}
          <LanesPicture lanes={lanes} />
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
      <MeasuresRow measures={measures} />
    </div>
  );
}
