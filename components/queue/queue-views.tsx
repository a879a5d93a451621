import { NO_FILTER, type QueueFilter, queueHref } from "@/lib/queue/queue-filter";
import type { QueuePage } from "@/lib/queue/queue-page";
import type { QueueText } from "./queue-texts";

/** Each list that a clinician works through, in the order of a day. Two of them are all open ones, narrowed. */
const VIEWS: readonly [keyof QueuePage["viewCounts"], QueueFilter][] = [
  ["decide", { ...NO_FILTER, view: "decide" }],
  ["first-look", { ...NO_FILTER, view: "first-look" }],
  ["notes", { ...NO_FILTER, view: "notes" }],
  ["came-back", { ...NO_FILTER, view: "came-back" }],
  ["mine", { ...NO_FILTER, owner: "me" }],
  ["overdue", { ...NO_FILTER, overdue: "breach" }],
  ["booked", { ...NO_FILTER, view: "booked" }],
  ["emg", { ...NO_FILTER, view: "emg" }],
  ["all", NO_FILTER],
];

/** The views as links, each with how many it holds, whatever the filter leaves of the one that is shown. */
export function QueueViews({
  text: t,
  counts,
  filter,
}: {
  text: QueueText;
  counts: QueuePage["viewCounts"];
  filter: QueueFilter;
}) {
  const current = viewShown(filter);
  return (
    <nav aria-label={t("views.label")}>
      <ul className="m-0 flex list-none flex-wrap gap-0.5 p-0">
        {VIEWS.map(([name, view]) => (
          <li key={name}>
            <a
              href={queueHref(view)}
              aria-current={name === current ? "page" : undefined}
              className="inline-flex min-h-[var(--control)] items-center gap-1.5 rounded-md border border-transparent px-1.5 text-ink no-underline hover:bg-paper aria-[current]:border-action aria-[current]:bg-action-pale aria-[current]:font-bold aria-[current]:text-action-dark"
            >
              {t(`views.${name}`)} <b className="text-sm tabular-nums">{counts[name]}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The view that an address shows, narrowed or not. */
function viewShown({
  view,
  tier,
  overdue,
  due,
  owner,
}: QueueFilter): keyof QueuePage["viewCounts"] {
  if (view !== "all" || tier !== null || due !== null) return view;
  if (owner === "me" && overdue === null) return "mine";
  return overdue === "breach" && owner === null ? "overdue" : view;
}
