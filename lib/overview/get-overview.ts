import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { todayIn } from "@/lib/format/zoned-day";
import { getQueueFrame } from "@/lib/queue/queue-frame.sql";
import type { QueuePage } from "@/lib/queue/queue-page";
import { countedBy, type TierCount } from "@/lib/queue/tier-count";
import { viewCounts } from "@/lib/queue/view-counts";

import { type ArrivalWeek, arrivalWeeks, WEEKS_SHOWN } from "./arrival-weeks";
import { type DeadlinesAhead, deadlinesAhead } from "./deadlines-ahead";
import { getOverviewCounts, type OverviewCounts } from "./overview-counts.sql";
import { type Waits, waitsByTier } from "./waits-by-tier";

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

/** Whom it names is audited. */
export function getOverview(actor: ClinicianActor, now: Date): Promise<Overview> {
  return asActor(actor, async (tx) => {
    const [frame, counts] = await Promise.all([
      getQueueFrame(tx, actor, now),
      getOverviewCounts(tx, actor, { now, days: DAYS_OF_ARRIVALS }),
    ]);
    await audit(tx, actor, {
      action: "view-overview",
      patientId: null,
      patientIds: counts.emergencies.map(({ patientId }) => patientId),
      resource: "queue",
      resourceId: null,
      outcome: "allowed",
    });
    const today = todayIn(frame.zone, now);
    return {
      zone: frame.zone,
      today,
      calendar: { weekdays: frame.weekdays, holidays: frame.holidays },
      viewCounts: viewCounts(frame),
      tierCounts: countedBy(frame.counts),
      closedNotes: frame.closedNotes.count,
      emergencyCount: frame.counts
        .filter(({ tier, waitsFor }) => tier === "emergency" && waitsFor === "first-look")
        .reduce((sum, { open }) => sum + open, 0),
      emergencies: counts.emergencies,
      firstLooks: counts.firstLooks,
      emg: counts.emg,
      deadlines: deadlinesAhead(counts.waiting, today),
      waits: waitsByTier(counts.waiting, today),
      arrivals: arrivalWeeks(counts.arrivals, today),
    };
  });
}

/** The clinic's own day, on which the weeks begin, is known with the answer: a week more holds them wherever it is. */
const DAYS_OF_ARRIVALS = 7 * (WEEKS_SHOWN + 1);
