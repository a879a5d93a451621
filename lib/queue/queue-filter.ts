import { type Information, TIERS, type Tier } from "@/lib/clinical/history/tier";

/** What the list can be narrowed to. The two information states are cases without a tier. */
export const TIER_FILTERS = [
  ...TIERS,
  "serious-item-unknown",
  "more-needed",
] as const satisfies readonly (Tier | Information)[];
export type TierFilter = (typeof TIER_FILTERS)[number];

/** Past the deadline, past the target, or not looked at by the day on which somebody should have. */
export const OVERDUE_FILTERS = ["breach", "target", "first-look"] as const;
export type OverdueFilter = (typeof OVERDUE_FILTERS)[number];

/** `me` and `nobody`, or the person id of a colleague. */
export type OwnerFilter = "me" | "nobody" | (string & {});

/** Null is "all". Nothing in it names a patient: it stands in the address. */
export type QueueFilter = {
  tier: TierFilter | null;
  overdue: OverdueFilter | null;
  owner: OwnerFilter | null;
};

export const NO_FILTER: QueueFilter = { tier: null, overdue: null, owner: null };

const PERSON_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Read a filter from the address. What it does not know is left out, so that nothing is hidden by it. */
export function parseQueueFilter(
  query: Record<string, string | string[] | undefined>,
): QueueFilter {
  const owner = one(query.owner);
  return {
    tier: TIER_FILTERS.find((tier) => tier === one(query.tier)) ?? null,
    overdue: OVERDUE_FILTERS.find((overdue) => overdue === one(query.overdue)) ?? null,
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
    if (value !== null) query.set(name, value);
  }
  if (after !== undefined) query.set("after", after);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

export function isFiltered(filter: QueueFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
