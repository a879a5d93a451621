import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { runningDeadline } from "@/lib/clinical/calendar/visit-problem";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import { stripOn } from "@/lib/clinical/spread/strip-code";
import { placeOfTier } from "@/lib/clinical/triage/urgency";

import { nextAction } from "./next-action";
import type { QueueRecord } from "./queue-record";
import type { QueueRow } from "./queue-row";

/** A row of the statement as the list shows it, on the clinic's own day. */
export function queueRow(record: QueueRecord, today: Day, calendar: WorkingCalendar): QueueRow {
  const { spread } = record;
  return {
    referralId: record.id,
    patientId: record.patient_id,
    patient: {
      name: record.name,
      birthDate: record.birth_date,
      hospitalNumber: record.hospital_number,
    },
    tier: record.tier,
    band: record.band,
    information: record.information,
    overdue: record.overdue,
    targetOn: record.target_on,
    deadlineOn: record.deadline_on,
    firstLookBy: record.first_look_by,
    reviewOn: record.review_on,
    seenOn: record.seen_on,
    reasons: record.reasons,
    unknown: unknownOf(record),
    owner:
      record.owner_id === null
        ? null
        : { personId: record.owner_id, name: record.owner_name ?? record.owner_id },
    openedOn: record.opened_on,
    news: newsOf(record),
    strip: spread && stripOn(spread.strip, dayFromIso(spread.asOf), today),
    unread: record.unread,
    isCorrected: record.is_corrected,
    hasProposal: record.has_proposal,
    next: nextAction({
      tier: record.tier,
      information: record.information,
      firstLookBy: record.first_look_by,
      appointmentOn: record.appointment_on,
      runningDeadline: runningDeadline({
        deadlineOn: record.deadline_on,
        isSeen: record.seen_on !== null,
        overdue: record.overdue,
      }),
      calendar,
      seenOn: record.seen_on,
      emgRequest: record.emg_request,
      today,
    }),
  };
}

function unknownOf({ tier, band, information, place, missing }: QueueRecord): readonly string[] {
  if (information === "complete") return [];
  const isPlacedByRule = tier !== null && placeOfTier(tier, band) <= place;
  return isPlacedByRule ? [] : (missing ?? ["everything"]);
}

function newsOf(record: QueueRecord): QueueRow["news"] {
  if (!record.is_viewed) return null;
  const known = record.viewed_reasons ?? [];
  return {
    reasons: record.reasons.filter((reason) => !known.includes(reason)),
    areas: Math.max(0, (record.spread?.areas ?? 0) - (record.viewed_areas ?? 0)),
    entries: record.new_entries,
  };
}
