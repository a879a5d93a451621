import type { AreaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";

/** All that was written about one day, as one row. */
export type JournalDay = {
  day: Day;
  areas: readonly AreaKey[];
  /** Nothing twitched, as the patient reported, and no entry reports otherwise. */
  reportedNone: boolean;
  notes: readonly string[];
  /** At least one entry was written on a later day. */
  isLate: boolean;
  /** The day is near enough for the patient to change or delete what they wrote. */
  mayChange: boolean;
};
