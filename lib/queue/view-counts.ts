import { NO_FILTER, type QueueFilter, type QueueView } from "./queue-filter";
import type { QueueFrame } from "./queue-frame.sql";
import { keptGroups, sumOf } from "./queue-group";
import type { QueuePage } from "./queue-page";

/** How many open referrals each view holds, and each of the two lists that a filter makes of all. */
export function viewCounts({
  counts,
  visits,
  unread,
  cameBack,
  booked,
  mine,
}: QueueFrame): QueuePage["viewCounts"] {
  const kept = (filter: Partial<QueueFilter>) =>
    sumOf(keptGroups({ ...NO_FILTER, ...filter }, counts, visits) ?? []);
  const inView = (view: QueueView) => kept({ view });
  return {
    decide: inView("decide"),
    "first-look": inView("first-look"),
    notes: unread,
    "came-back": cameBack,
    booked,
    emg: inView("emg"),
    all: inView("all"),
    mine,
    overdue: kept({ overdue: "breach" }),
  };
}
