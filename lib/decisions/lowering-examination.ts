import type { Day } from "@/lib/clinical/calendar/day";

import type { DecidableReferral } from "./lock-for-decision";

/** The examination on which a lowering rests. `on` counts in the clinic's zone. */
export type LoweringExamination = { on: Day; found: string };

export type ExaminationRefusal = { outcome: "not-examined-now" };

/** Whether it is of this visit: of today, or of the day of the newest visit to which the patient came. */
export function isOfThisVisit(
  { on }: LoweringExamination,
  { clinicToday, visitedOn }: Pick<DecidableReferral, "clinicToday" | "visitedOn">,
): boolean {
  return on === clinicToday || on === visitedOn;
}
