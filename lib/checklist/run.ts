import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { QuestionId, SafetyGroup, YesNoUnsure } from "@/lib/clinical/history/question";
import type { PageId } from "./pages";

/** A current answer of this run; `eventId` is the stored event. */
export type CurrentAnswer = {
  eventId: string;
  value: string | number;
  since: Day | null;
  sinceAccuracy?: "month";
  areas: readonly Area[];
};

export type CurrentOnset = { eventId: string; onset: Day; accuracy: "day" | "month" };

/** What one run of pages has been answered so far; the last answer to each question. */
export type Run = {
  checklistId: string;
  pages: ReadonlySet<PageId>;
  answers: Readonly<Partial<Record<QuestionId, CurrentAnswer>>>;
  safety: Readonly<Partial<Record<SafetyGroup, YesNoUnsure>>>;
  /** Null: not answered, or the patient could not say. */
  onset: CurrentOnset | null;
  places: readonly { eventId: string; area: Area }[];
};

export function emptyRun(checklistId: string): Run {
  return { checklistId, pages: new Set(), answers: {}, safety: {}, onset: null, places: [] };
}
