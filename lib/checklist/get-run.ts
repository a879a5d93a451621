import "server-only";
import { and, asc, desc, eq, inArray, notInArray } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";
import { eventFrom } from "@/lib/record/event-columns";
import { EVENT_COLUMNS } from "@/lib/record/get-history";
import { buildRun } from "./build-run";
import type { Flow } from "./pages";
import { CANCELLED, CHANGES_REPORTED, CHECKED, namesOf, pagesAmong } from "./response-page";
import type { Run } from "./run";

export type StoredRun = {
  run: Run;
  lastAt: Date;
  /** When the answers were checked and sent; null while the run is open. */
  checkedAt: Date | null;
  /** The day on which it was sent, else begun, in the patient's zone. */
  givenOn: Day;
  /** A run of changes was once answered to its end. */
  wasReported: boolean;
};

/** The newest run of a flow that was not cancelled; null before the first page was ever sent. */
export function getRun(
  tx: Transaction,
  actor: PatientActor,
  flow: Flow,
): Promise<StoredRun | null> {
  return newestWith(tx, actor, namesOf(flow));
}

/** The first checklist that was looked through and sent last, though a newer one may be open; null: none was sent. */
export function getSentRun(tx: Transaction, actor: PatientActor): Promise<StoredRun | null> {
  return newestWith(tx, actor, [CHECKED]);
}

async function newestWith(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  names: readonly string[],
): Promise<StoredRun | null> {
  const own = and(
    eq(checklistResponses.clinicId, clinicId),
    eq(checklistResponses.patientId, patientId),
  );
  const [newest] = await tx
    .select({ checklistId: checklistResponses.checklistId })
    .from(checklistResponses)
    .where(
      and(
        own,
        inArray(checklistResponses.page, [...names]),
        notInArray(
          checklistResponses.checklistId,
          tx
            .select({ id: checklistResponses.checklistId })
            .from(checklistResponses)
            .where(and(own, eq(checklistResponses.page, CANCELLED))),
        ),
      ),
    )
    .orderBy(desc(checklistResponses.sequence))
    .limit(1);
  if (!newest) return null;

  const responses = await tx
    .select({
      id: checklistResponses.id,
      page: checklistResponses.page,
      recordedAt: checklistResponses.recordedAt,
      zone: checklistResponses.zone,
    })
    .from(checklistResponses)
    .where(and(own, eq(checklistResponses.checklistId, newest.checklistId)))
    .orderBy(desc(checklistResponses.sequence));
  const events = await tx
    .select({
      ...EVENT_COLUMNS,
    })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        inArray(
          historyEvents.checklistResponseId,
          responses.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(historyEvents.sequence));

  const pages = pagesAmong(responses.map(({ page }) => page));
  const [last] = responses;
  const checked = responses.find(({ page }) => page === CHECKED);
  const given = checked ?? responses.at(-1);
  if (!last || !given) throw new Error("a run whose responses cannot be read");
  return {
    run: buildRun(newest.checklistId, pages, events.map(eventFrom)),
    lastAt: last.recordedAt,
    checkedAt: checked?.recordedAt ?? null,
    wasReported: responses.some(({ page }) => page === CHANGES_REPORTED),
    givenOn: todayIn(given.zone, given.recordedAt),
  };
}
