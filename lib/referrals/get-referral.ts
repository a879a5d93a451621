import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { recordedDays } from "@/lib/clinical/spread/recorded-days";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";
import { todayIn } from "@/lib/format/zoned-day";

import { caseSummary } from "./case-summary";
import { caseView, ruleSetOf } from "./case-view";
import { checklistRuns } from "./checklist-run";
import { getAskedQuestion } from "./get-asked-question";
import { getEmergencyAdvice } from "./get-emergency-advice";
import { getReported } from "./get-reported";
import { getViewedReferral } from "./get-viewed-referral";
import { journalRows } from "./journal-rows";
import { listProposals } from "./list-proposals";
import { listDecisions, listEmgRequests } from "./referral-lists";
import type { ReferralRecord } from "./referral-record";
import type { SpreadWindow } from "./spread-window";
import { unreadNotes } from "./unread-notes";

/** A referral of the clinician's own clinic with what its page shows, the spread in one window, or null; audited. */
export function getReferral(
  actor: ClinicianActor,
  referralId: string,
  now: Date,
  window: SpreadWindow | null = null,
): Promise<ReferralRecord | null> {
  return asActor(actor, async (tx) => {
    const row = await getViewedReferral(tx, actor, referralId, now);
    if (row === null) return null;
    const { patientId, clinic, zone, birthDay, assessment, latched, current, findings } = row;
    const [reported, decisions, proposals, emgRequests] = await Promise.all([
      getReported(tx, actor.clinicId, patientId),
      listDecisions(tx, actor.clinicId, referralId),
      listProposals(tx, { clinicId: actor.clinicId, referralId }, now),
      listEmgRequests(tx, actor.clinicId, referralId),
    ]);
    const history = { id: patientId, birthDay, events: reported.events };
    const patientToday = todayIn(zone, now);
    const effective = effectiveEvents(history, patientToday);
    const checklists = checklistRuns(reported.checklistEvents);
    const emergencies = findings.filter(({ tier }) => tier === "emergency");
    const flagged = reported.events.filter((event) => event.kind === "text" && event.flagged);
    const emergencyAdvice = await getEmergencyAdvice(tx, { clinicId: actor.clinicId, patientId }, [
      ...emergencies.flatMap(({ evidence }) => evidence),
      ...flagged.map(({ id }) => id),
    ]);
    return {
      referralId,
      version: row.version,
      status: row.status,
      patientId,
      patient: row.patient,
      openedAt: row.openedAt,
      closedAt: row.closedAt,
      correctedAt: row.correctedAt,
      previousReferralId: row.previousReferralId,
      lastLookAt: row.lastLookAt,
      summaryAt: (until) =>
        caseSummary(
          { ...history, events: history.events.filter(({ id }) => reported.isKnown(id, until)) },
          todayIn(zone, until),
          ruleSetOf(assessment?.result ?? null).thresholds,
        ),
      owner: row.owner,
      current,
      findings,
      latched: latched.map(({ rule }) => rule),
      assessment,
      ...caseView(
        {
          history,
          assessed: assessment?.result ?? null,
          current,
          findings,
          decisions,
          checklists,
          clinicZone: clinic.zone,
          patientToday,
        },
        window,
      ),
      days: recordedDays(effective),
      journal: () => journalRows(reported.entries, reported.journalEvents, effective),
      unreadNotes: unreadNotes(
        reported.entries,
        reported.events,
        reported.journalEvents,
        reported.replyWords,
      ),
      asked: await getAskedQuestion(tx, actor.clinicId, row, reported),
      checklists,
      decisions,
      proposals: proposals.open,
      expiredProposals: proposals.expired,
      emgRequests,
      emergencyAdvice,
      clinic: {
        today: todayIn(clinic.zone, now),
        zone: clinic.zone,
        calendar: clinic.calendar,
      },
      patientToday,
    };
  });
}
