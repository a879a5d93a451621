/** The parts of a record, each on a page of its own; `whole` holds them all, for paper and for search. */
const RECORD_PARTS = [
  "summary",
  "journal",
  "checklists",
  "examination",
  "timeline",
  "whole",
] as const;
type RecordPart = (typeof RECORD_PARTS)[number];

/** Where something stands in a record. */
export type RecordPlace = { part: RecordPart; fragment: string };

export function recordHref(referralId: string, { part, fragment }: RecordPlace): string {
  const query = part === "summary" ? "" : `?tab=${part}`;
  return `/referrals/${referralId}${query}${fragment === "" ? "" : `#${fragment}`}`;
}
