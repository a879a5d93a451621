import { type Day, dayOrNull, isoFromDay } from "@/lib/clinical/calendar/day";
import { type Information, TIERS, type Tier } from "@/lib/clinical/history/tier";

/** What the list can be narrowed to. The two information states are cases without a tier. */
export const TIER_FILTERS = [
  ...TIERS,
  "serious-item-unknown",
  "more-needed",
] as const satisfies readonly (Tier | Information)[];
export type TierFilter = (typeof TIER_FILTERS)[number];

/** Past the deadline, past the target, not looked at by the day on which somebody should have, or to be looked at today at the latest. */
export const OVERDUE_FILTERS = ["breach", "target", "first-look", "first-look-due"] as const;
export type OverdueFilter = (typeof OVERDUE_FILTERS)[number];

/** `me` and `nobody`, or the person id of a colleague. */
export type OwnerFilter = "me" | "nobody" | (string & {});

/**
 * What a list is for: the cases that wait for the clinic, of those the ones that nobody has looked at since something new, the
 * ones with a note to read, those whose question to the patient was answered or has had no answer by its day, those with a visit
 * ahead, those with an EMG request to sign or at the laboratory, and all that are open.
 */
export const QUEUE_VIEWS = [
  "decide",
  "first-look",
  "notes",
  "came-back",
  "booked",
  "emg",
  "all",
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** Null is "all". Nothing in it names a patient: it stands in the address. */
export type QueueFilter = {
  view: QueueView;
  tier: TierFilter | null;
  overdue: OverdueFilter | null;
  /** Of cases that are not yet past it. */
  due: Day | null;
  owner: OwnerFilter | null;
};

export const NO_FILTER: QueueFilter = {
  view: "all",
  tier: null,
  overdue: null,
  due: null,
  owner: null,
};

/** What an address without a query shows. */
const DEFAULT_VIEW: QueueView = "decide";

const PERSON_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Read a filter from the address. What it does not know is left out, so that nothing is hidden by it; an unknown view is all. */
export function parseQueueFilter(
  query: Record<string, string | string[] | undefined>,
): QueueFilter {
  const owner = one(query.owner);
  return {
    view:
      query.view === undefined
        ? DEFAULT_VIEW
        : (QUEUE_VIEWS.find((view) => view === one(query.view)) ?? "all"),
    tier: TIER_FILTERS.find((tier) => tier === one(query.tier)) ?? null,
    overdue: OVERDUE_FILTERS.find((overdue) => overdue === one(query.overdue)) ?? null,
    due: dayOrNull(one(query.due)),
    owner: owner === "me" || owner === "nobody" || PERSON_ID.test(owner) ? owner : null,
  };
}

/** The list's address under a filter, from the top or after a page key. */
export function queueHref(filter: QueueFilter, after?: string): string {
  return addressOf("/queue", filter, after);
}

/** The address of the whole list under a filter, for paper. */
export function queuePrintHref(filter: QueueFilter): string {
  return addressOf("/queue/print", filter);
}

function addressOf(path: string, filter: QueueFilter, after?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === null || value === DEFAULT_VIEW) continue;
    query.set(name, typeof value === "number" ? isoFromDay(value) : value);
  }
  if (after !== undefined) query.set("after", after);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Whether a view is narrowed. */
export function isFiltered({ tier, overdue, due, owner }: QueueFilter): boolean {
  return [tier, overdue, due, owner].some((value) => value !== null);
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
