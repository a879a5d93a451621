import { useTranslations } from "next-intl";
import type { Day } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";

/** Which days were recorded, on one line of all days to today; the words below say how many. */
export function RecordedDays({
  days,
  today,
}: {
  /** Each with whether it twitched. */
  days: ReadonlyMap<Day, boolean>;
  today: Day;
}) {
  const t = useTranslations("referral.journal");
  if (days.size === 0) return null;
  const from = Math.min(...days.keys());
  const all = today - from + 1;
  return (
    <figure className="m-0 my-2">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${all} 10`}
        preserveAspectRatio="none"
        className="block h-4 w-full"
      >
        <rect width={all} height="10" className="fill-paper stroke-line" />
        {[...days].map(([day, twitched]) => (
          <rect
            key={day}
            x={day - from + 0.1}
            y={twitched ? 0 : 5}
            width="0.8"
            height={twitched ? 10 : 5}
            className="fill-line-strong"
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span>{clinicDate(from)}</span>
        <span>
          {t("recorded", {
            days: days.size,
            all,
            none: [...days.values()].filter((twitched) => !twitched).length,
          })}
        </span>
        <span>{clinicDate(today)}</span>
      </figcaption>
    </figure>
  );
}
