import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { todayIn } from "@/lib/format/zoned-day";
import { getQueueFrame } from "../queue-frame.sql";
import { countedBy } from "../tier-count";
import { viewCounts } from "../view-counts";

import { arrivalWeeks, WEEKS_SHOWN } from "./arrival-weeks";
import { deadlinesAhead } from "./deadlines-ahead";
import type { Overview } from "./overview";
import { getOverviewCounts } from "./overview-counts.sql";
import { waitsByTier } from "./waits-by-tier";

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
