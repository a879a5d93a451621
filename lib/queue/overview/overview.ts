import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";

import type { QueuePage } from "../queue-page";
import type { TierCount } from "../tier-count";
import type { ArrivalCount, ArrivalWeek } from "./arrival-weeks";
import type { DeadlinesAhead } from "./deadlines-ahead";
import type { WaitingCount } from "./waiting-count";
import type { Waits } from "./waits-by-tier";

/** An emergency that nobody has looked at since it became one, or since something new came. */
export type WaitingEmergency = {
  referralId: string;
  patientId: string;
  name: string;
  hospitalNumber: string | null;
  reasons: readonly string[];
};

/** What the database counts for an overview. */
export type OverviewCounts = {
  waiting: readonly WaitingCount[];
  arrivals: readonly ArrivalCount[];
  /** The first of them, in the order of the queue. */
  emergencies: readonly WaitingEmergency[];
  /** `due`: today or before, `late`: before. */
  firstLooks: { due: number; late: number };
  emg: { toSign: number; atLaboratory: number };
};

/** What needs a person now in one clinic, what comes, and how many came. */
export type Overview = Pick<OverviewCounts, "emergencies" | "firstLooks" | "emg"> & {
  zone: string;
  today: Day;
  calendar: WorkingCalendar;
  viewCounts: QueuePage["viewCounts"];
  /** Every tier in order of urgency, then the cases without one. */
  tierCounts: readonly TierCount[];
  /** Patients of closed referrals with a note that nobody has read. */
  closedNotes: number;
  /** Emergencies that wait for a first look, of whom the first are named. */
  emergencyCount: number;
  deadlines: DeadlinesAhead;
  waits: readonly Waits[];
  arrivals: readonly ArrivalWeek[];
};
