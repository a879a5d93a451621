import type { Day } from "@/lib/clinical/calendar/day";
import { ITEMS, ROWS } from "@/lib/clinical/triage/rule";

/** The rules that every engine can express: the article's rows, its items, and what two of them make together. */
export const COMPARED = [...ROWS, ...ITEMS, "RFC", "CLR-hard", "CLR-soft"] as const;
export type Compared = (typeof COMPARED)[number];

/** First day on which each rule held; a rule that never did is left out. */
export type Answer = Readonly<Partial<Record<Compared, Day>>>;

/** Equal answers give equal text. */
export function answerText(answer: Answer): string {
  return COMPARED.map((rule) => answer[rule] ?? "-").join(" ");
}
