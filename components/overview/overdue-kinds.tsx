import { tierName } from "@/components/referral/tier-name";
import type { Overview } from "@/lib/queue/overview/overview";
import { NO_FILTER, queueHref } from "@/lib/queue/queue-filter";
import { KindMark } from "./kind-mark";
import type { OverviewTexts } from "./overview-texts";

/** Who is past the deadline, by tier, and since when the first of them. */
export function OverdueKinds({
  texts: { overview: t, referral },
  overview: { deadlines, today },
}: {
  texts: OverviewTexts;
  overview: Overview;
}) {
  return (
    <ul className="m-0 mt-2 list-none p-0">
      {deadlines.overdue.map(({ kind, count, since }) => (
        <li key={kind} className="flex justify-between gap-2">
          <a
            href={queueHref({ ...NO_FILTER, tier: kind, overdue: "breach" })}
            className="inline-flex min-h-6 items-center gap-1.5 text-ink"
          >
            <KindMark kind={kind} />
            {count} {tierName(referral, kind)}
          </a>
          {since !== null && (
            <span className="text-ink-soft">{t("now.since", { days: today - since })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
