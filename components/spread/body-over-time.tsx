"use client";

import { useState } from "react";
import { useHasScript } from "@/components/ui/use-has-script";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { type BodyDays, bodyAreasOn, comparedAreas } from "@/lib/clinical/spread/body-areas";
import { clinicDate } from "@/lib/format/clinic-date";
import type { FigureView } from "@/lib/referrals/figure-view";
import { BodyFigures, sidesOf } from "./body-figures";
import { BodyList, ComparedList } from "./body-list";
import { FigureDates } from "./figure-dates";
import { FigureLegend } from "./figure-legend";
import { type FigureWords, filled } from "./figure-words";

const DAYS_OF_A_FIGURE = 28;

/** Where it twitches, on the days that are asked for: drawn again at once where there is script, by the server where not. */
export function BodyOverTime({
  body,
  view: asked,
  first,
  today,
  kept,
  words,
}: {
  body: BodyDays;
  view: FigureView;
  /** The days between which a date can be chosen. */
  first: Day;
  today: Day;
  /** What else the address says, which a choice of days keeps. */
  kept: Readonly<Record<string, string>>;
  words: FigureWords;
}) {
  const [view, setView] = useState(asked);
  const hasScript = useHasScript();
  const length = view.kind === "one-day" ? 1 : DAYS_OF_A_FIGURE;
  const figureOn = (to: Day) => bodyAreasOn(body, { from: to - length + 1, to });
  const titleOf = (to: Day) =>
    filled(length === 1 ? words.titleDay : words.title, { days: length, date: clinicDate(to) });
  const show = (change: Partial<Pick<FigureView, "on" | "earlier">>) => {
    const next = { ...view, ...change };
    setView(next);
    const address = new URL(window.location.href);
    address.searchParams.set("on", isoFromDay(next.on));
    if (next.kind === "two-dates") address.searchParams.set("earlier", isoFromDay(next.earlier));
    window.history.replaceState(window.history.state, "", address);
  };
  const isRecorded = body.recorded.some((day) => day > view.on - length && day <= view.on);
  const areas = figureOn(view.on);
  const earlier = figureOn(view.earlier);
  const sides = view.kind === "two-dates" ? sidesOf([...areas, ...earlier]) : SIDES;
  return (
    <>
      {view.kind === "two-dates" ? (
        <div className="flex flex-wrap justify-center gap-2">
          {[view.earlier, view.on].map((to, index) => (
            <figure key={index === 0 ? "earlier" : "later"} className="m-0">
              <BodyFigures
                areas={index === 0 ? earlier : areas}
                title={titleOf(to)}
                sides={sides}
                words={words}
              />
              <figcaption className="text-center text-[calc(11.5rem/14)] text-ink-soft">
                {titleOf(to)}
              </figcaption>
            </figure>
          ))}
        </div>
      ) : (
        <BodyFigures areas={areas} title={titleOf(view.on)} sides={sides} words={words} />
      )}
      {!isRecorded && <p className="m-0 font-bold">{words.notRecorded}</p>}
      {view.kind === "two-dates" ? (
        <ComparedList areas={comparedAreas(earlier, areas)} words={words} />
      ) : (
        <BodyList areas={areas} today={today} words={words} />
      )}
      {areas.length === 0 && earlier.length === 0 && <p className="m-0">{words.nothing}</p>}
      <FigureLegend words={words} />
      <FigureDates
        view={view}
        onShow={hasScript ? show : null}
        first={first}
        today={today}
        kept={kept}
        words={words}
      />
    </>
  );
}

const SIDES = ["front", "back"] as const;
