import type { Day } from "@/lib/clinical/calendar/day";

/** What a thread does with each batch; rules are named by the version of a released rule set. */
export type BatchJob =
  | { kind: "assess"; rules: string; asOf: Day }
  | { kind: "compare"; from: string; to: string; asOf: Day };
