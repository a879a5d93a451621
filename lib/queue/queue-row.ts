import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { runningDeadline } from "@/lib/clinical/calendar/visit-problem";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";
import { stripOn } from "@/lib/clinical/spread/strip-code";
import { placeOfTier } from "@/lib/clinical/triage/urgency";
import { type NextAction, nextAction } from "./next-action";
import type { QueueRecord, UnreadInRow } from "./queue-record";

/** One open referral as the list shows it. */
export type QueueRow = {
  referralId: string;
  patientId: string;
  patient: { name: string; birthDate: string | null; hospitalNumber: string | null };
  /** 0, the first, to 10. */
  place: number;
  tier: Tier | null;
  band: Band | null;
  information: Information;
  overdue: Overdue;
  targetOn: Day | null;
  deadlineOn: Day | null;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  /** The day of an appointment that has been neither kept, missed nor cancelled. */
  appointmentOn: Day | null;
  /** The day on which the patient was seen, while that still ends the clock. */
  seenOn: Day | null;
  /** Ids of the rules met, most urgent first. */
  reasons: readonly string[];
  /** What is not known, where that and no rule gives the row its place; else empty. */
  unknown: readonly string[];
  /** Null while nobody has claimed it. */
  owner: { personId: string; name: string } | null;
  /** In the clinic's zone. */
  openedOn: Day;
  /** What came since the asking clinician opened it last; null: never opened by them. */
  news: { reasons: readonly string[]; areas: number; entries: number } | null;
  /** The eight weeks to today as `stripCode` writes them; null while no assessment has stored them. */
  strip: string | null;
  next: NextAction;
  unread: UnreadInRow | null;
  /** The patient corrected something that nobody has acknowledged. */
  isCorrected: boolean;
  /** A lowering waits for a second person, who can carry it out. */
  hasProposal: boolean;
};

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
    place: record.place,
    tier: record.tier,
    band: record.band,
    information: record.information,
    overdue: record.overdue,
    targetOn: record.target_on,
    deadlineOn: record.deadline_on,
    firstLookBy: record.first_look_by,
    reviewOn: record.review_on,
    appointmentOn: record.appointment_on,
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
      replyBy: record.reply_by,
      hasReplied: record.has_replied,
      overdue: record.overdue,
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
