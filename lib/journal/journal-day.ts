import type { AreaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";

/** All that was written about one day, as one row. */
export type JournalDay = {
  day: Day;
  areas: readonly AreaKey[];
  /** The patient reported a day free of twitching, and the other entries of that day agree. */
  reportedNone: boolean;
  notes: readonly string[];
  /** At least one entry was written on a later day. */
  isLate: boolean;
  /** The day is near enough for the patient to change or delete what they wrote. */
  mayChange: boolean;
};
