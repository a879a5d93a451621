import type { ReactNode } from "react";
import { NO_FILTER, type QueueFilter, queueHref } from "@/lib/queue/queue-filter";
import type { QueuePage } from "@/lib/queue/queue-page";
import type { QueueText } from "./queue-texts";

/**
 * Stays in view above the list: how old it is, and how many of all open referrals are emergencies or late, whatever view or
 * filter hides them. Each number leads to its rows.
 */
export function QueueStrip({
  text: t,
  page: { counts, lateFirstLooks },
  children,
}: {
  text: QueueText;
  page: Pick<QueuePage, "counts" | "lateFirstLooks">;
  children: ReactNode;
}) {
  const sum = (of: "breach" | "target") => counts.reduce((total, count) => total + count[of], 0);
  const emergencies = counts.find(({ tier }) => tier === "emergency")?.open ?? 0;
  const breach = sum("breach");
  const numbers: readonly [number, string, Partial<QueueFilter>][] = [
    [emergencies, t("strip.emergencies", { count: emergencies }), { tier: "emergency" }],
    [breach, t("strip.overdue", { count: breach }), { overdue: "breach" }],
    [lateFirstLooks, t("strip.firstLook", { count: lateFirstLooks }), { overdue: "first-look" }],
    [sum("target"), t("strip.target", { count: sum("target") }), { overdue: "target" }],
  ];
  return (
    <div
      data-sticky-banner
      className="queue-strip flex min-h-8 flex-wrap items-center gap-x-4 border-y border-line bg-page text-sm"
    >
      {children}
      <nav aria-label={t("strip.label")} className="ms-auto">
        <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
          {numbers.map(([count, words, narrowed], index) => (
            <li key={words}>
              <a
                href={queueHref({ ...NO_FILTER, ...narrowed })}
                className={`inline-flex min-h-6 items-center ${count > 0 ? (LOOK[index] ?? "") : ""}`}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Emergencies, and what is past a day by which somebody should have acted. */
const LOOK = ["font-bold text-ink", "mark-late font-bold", "mark-late font-bold"];
