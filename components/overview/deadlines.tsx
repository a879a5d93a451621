import { Panel } from "@/components/referral/panel";
import { tierName } from "@/components/referral/tier-name";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { isWorkingDay } from "@/lib/clinical/calendar/working-calendar";
import { shortDate } from "@/lib/format/clinic-date";
import type { Overview } from "@/lib/queue/overview/overview";
import { NO_FILTER, queueHref } from "@/lib/queue/queue-filter";
import { DayColumn } from "./day-column";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";

/** Whose deadline comes on which day: a column a day on a desk, a line a day on a phone, each a way to its rows. */
export function Deadlines({
  texts,
  overview: { deadlines, today, calendar, viewCounts },
  locale,
}: {
  texts: OverviewTexts;
  overview: Overview;
  locale: string;
}) {
  const { overview: t } = texts;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const shown = [...deadlines.overdue, ...deadlines.days.flatMap(({ kinds }) => kinds)].reduce(
    (sum, { count }) => sum + count,
    0,
  );
  return (
    <Panel id="deadlines" heading={t("deadlines.title")}>
      <p className="m-0 text-ink-soft">
        {t("deadlines.intro", { shown, open: viewCounts.all })}{" "}
        {deadlines.later > 0 && `${t("deadlines.later", { count: deadlines.later })}. `}
        {deadlines.withoutDeadline > 0 &&
          `${t("deadlines.without", { count: deadlines.withoutDeadline })}.`}
      </p>
      <ol className="deadline-days">
        <DayColumn
          texts={texts}
          name={t("deadlines.overdue")}
          kinds={deadlines.overdue}
          href={queueHref({ ...NO_FILTER, overdue: "breach" })}
          look="is-late"
        />
        {deadlines.days.map(({ day, kinds }) => (
          <DayColumn
            key={day}
            texts={texts}
            name={day === today ? t("deadlines.today") : weekday.format(new Date(isoFromDay(day)))}
            date={day === today ? null : shortDate(day, today)}
            kinds={kinds}
            href={queueHref({ ...NO_FILTER, due: day })}
            note={isWorkingDay(day, calendar) ? null : t("deadlines.closed")}
            look={day === today ? "is-today" : isWorkingDay(day, calendar) ? "" : "is-closed"}
          />
        ))}
      </ol>
      <Key texts={texts} />
    </Panel>
  );
}

const KEY = [
  "emergency",
  "immediate",
  "urgent",
  "serious-item-unknown",
  "soon",
  "more-needed",
  "routine",
  "monitor",
] as const;

function Key({ texts: { overview: t, referral } }: { texts: OverviewTexts }) {
  return (
    <ul aria-label={t("deadlines.key")} className="m-0 flex list-none flex-wrap gap-x-4 p-0">
      {KEY.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <KindMark kind={kind} />
          {tierName(referral, kind)}
        </li>
      ))}
    </ul>
  );
}
