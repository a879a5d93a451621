/** The parts of a record, each at an address of its own; `whole` holds them all, for paper. */
export const RECORD_PARTS = [
  "summary",
  "journal",
  "checklists",
  "examination",
  "timeline",
  "whole",
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** What stands in each part under which fragment, none of them the id of a form's field; what stands beside all parts is not here. */
export const FRAGMENTS_OF = {
  summary: ["summary", "body", "spread"],
  journal: ["journal"],
  checklists: ["checklists"],
  examination: ["examinations"],
  timeline: ["history"],
  whole: [],
} as const satisfies Record<RecordPart, readonly string[]>;

/** Where something stands in a record; an empty fragment: at the beginning of its part. */
export type RecordPlace = { part: RecordPart; fragment: string };

/** The part that an address asks for, else the summary. */
export function parseRecordPart(typed: string | string[] | undefined): RecordPart {
  return RECORD_PARTS.find((part) => part === typed) ?? "summary";
}

/** Whether a page that shows one part shows another, too. */
export function showsPart(shown: RecordPart, part: RecordPart): boolean {
  return shown === part || shown === "whole";
}

export function recordHref(referralId: string, { part, fragment }: RecordPlace): string {
  const query = part === "summary" ? "" : `?tab=${part}`;
  return `/referrals/${referralId}${query}${fragment === "" ? "" : `#${fragment}`}`;
}
