import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { effectiveEvents } from "@/lib/clinical/spread/effective-events";
import { firstOfEachRule, openFindings } from "@/lib/clinical/triage/urgency";
import { todayIn } from "@/lib/format/zoned-day";

import { checklistRuns } from "./checklist-run";
import { getEmergencyAdvice } from "./emergency-advice";
import { getReferralRow } from "./get-referral-row";
import { getReported } from "./get-reported";
import { journalRows } from "./journal-day";
import { listProposals } from "./list-proposals";
import { listDecisions, listEmgRequests } from "./referral-lists";
import type { ReferralRecord } from "./referral-record";
import { unreadNotes } from "./unread-note";

/**
 * A referral of the clinician's own clinic, or null. That it was opened, or asked for in vain, is audited in the transaction that
 * reads it, with the assessment that was shown: the queue's "since you last looked" counts from there.
 */
export function getReferral(
  actor: ClinicianActor,
  referralId: string,
  now: Date,
): Promise<ReferralRecord | null> {
  return asActor(actor, async (tx) => {
    const row = await getReferralRow(tx, actor.clinicId, referralId);
    if (row === null) {
      await audit(tx, actor, {
        action: "view-referral",
        patientId: null,
        resource: "referral",
        resourceId: referralId,
        outcome: "denied",
        reason: "not-found",
      });
      return null;
    }
    const { patientId, clinic, zone, birthDay, assessment, latched, current } = row;
    const [reported, decisions, proposals, emgRequests] = await Promise.all([
      getReported(tx, actor.clinicId, patientId),
      listDecisions(tx, actor.clinicId, referralId),
      listProposals(tx, { clinicId: actor.clinicId, referralId }, now),
      listEmgRequests(tx, actor.clinicId, referralId),
    ]);
    const history = { id: patientId, birthDay, events: reported.events };
    const patientToday = todayIn(zone, now);
    const findings = firstOfEachRule(openFindings(assessment?.result.findings ?? [], latched));
    await audit(tx, actor, {
      action: "view-referral",
      patientId,
      resource: "referral",
      resourceId: referralId,
      assessmentId: row.assessmentId,
      outcome: "allowed",
    });
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
      owner: row.owner,
      current,
      findings,
      latched: latched.map(({ rule }) => rule),
      assessment,
      history,
      journal: journalRows(
        reported.entries,
        reported.journalEvents,
        effectiveEvents(history, patientToday),
      ),
      unreadNotes: unreadNotes(reported.entries, reported.events, reported.journalEvents),
      checklists: checklistRuns(reported.checklistEvents),
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
