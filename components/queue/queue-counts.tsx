import { tierName } from "@/components/referral/tier-name";
import { type QueueFilter, queueHref } from "@/lib/queue/queue-filter";
import type { TierCount } from "@/lib/queue/tier-count";
import type { QueueTexts } from "./queue-texts";

/** How many wait, by tier and by how late, each a link to just those. Counts are exact and never those of the filter. */
export function QueueCounts({
  texts,
  counts,
  lateFirstLooks,
  filter,
}: {
  texts: QueueTexts;
  counts: readonly TierCount[];
  lateFirstLooks: number;
  filter: QueueFilter;
}) {
  const { queue: t, referral } = texts;
  const open = counts.reduce((total, count) => total + count.open, 0);
  const breach = counts.reduce((total, count) => total + count.breach, 0);
  const target = counts.reduce((total, count) => total + count.target, 0);
  const none = { ...filter, tier: null, overdue: null };
  return (
    <nav
      aria-label={t("counts")}
      className="text-sm [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_[aria-current]]:font-bold [&_[aria-current]]:no-underline"
    >
      <ul className="m-0 flex list-none flex-wrap gap-x-3 p-0">
        <CountLink
          href={queueHref(none)}
          label={t("filterCount", { word: t("all"), count: open })}
          isCurrent={filter.tier === null && filter.overdue === null}
        />
        {counts
          .filter((count) => count.open > 0)
          .map(({ tier, open: inTier }) => (
            <CountLink
              key={tier}
              href={queueHref({ ...none, tier })}
              label={t("filterCount", {
                word: tierName(referral, tier),
                count: inTier,
              })}
              isCurrent={filter.tier === tier}
            />
          ))}
        <CountLink
          href={queueHref({ ...none, overdue: "breach" })}
          label={t("overdueStrip", { count: breach })}
          isCurrent={filter.overdue === "breach"}
        />
        <CountLink
          href={queueHref({ ...none, overdue: "first-look" })}
          label={t("firstLookStrip", { count: lateFirstLooks })}
          isCurrent={filter.overdue === "first-look"}
        />
        <CountLink
          href={queueHref({ ...none, overdue: "target" })}
          label={t("targetStrip", { count: target })}
          isCurrent={filter.overdue === "target"}
        />
      </ul>
    </nav>
  );
}

function CountLink({
  href,
  label,
  isCurrent,
}: {
  href: string;
  label: string;
  isCurrent: boolean;
}) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? "true" : undefined}>
        {label}
      </a>
    </li>
  );
}
