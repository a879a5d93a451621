import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { BANDS, INFORMATION, OVERDUE, TIERS } from "@/lib/clinical/history/tier";
import type { SpreadSummary } from "@/lib/clinical/spread/spread-summary";
import type { Finding } from "@/lib/clinical/triage/assessment";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import type { WhySummary } from "@/lib/clinical/triage/explain/why-summary";
import { LABELS } from "@/lib/clinical/triage/label";
import { patientReach, readPolicy, staffReach, updatePolicy } from "./access";
import {
  areAllOneOf,
  bytewiseText,
  day,
  hasCome,
  instant,
  isOneOf,
  oneOf,
  recordingOrder,
} from "./columns";
import { patients } from "./patients";
import { people } from "./people";

export const REFERRAL_STATUSES = ["open", "closed"] as const;
export const EMG_REQUEST_STATUSES = ["draft", "signed"] as const;

/**
 * What an open case waits for, as far as no day is asked: a booked visit can have passed, or be on a wrong day. The first three are
 * the clinic's. Stored: never rename or reuse one.
 */
export const WAITS_FOR = [
  "first-look",
  "signature",
  "decision",
  "visit",
  "emg-lab",
  "reply",
  "nobody",
  "patient",
] as const;

/** What a clinician decides about a case, and what they do beside it. Stored: never rename or reuse one. */
export const DECISION_KINDS = [
  "claim",
  "release",
  "accept",
  "raise-tier",
  "change-tier",
  "ask",
  "advise",
  "seen",
  "missed",
  "cancelled",
  "discharge",
  "request-emg",
  "undo",
  "decline-proposal",
  "withdraw-proposal",
  "acknowledge-corrections",
  "read-notes",
  "record-blood-results",
  "call",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A case in the queue. Columns from `assessmentId` to `why` are a cache of the facts, which `app_store_assessed` alone writes. */
export const referrals = pgTable(
  "referrals",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    status: oneOf(REFERRAL_STATUSES).notNull().default("open"),
    openedAt: instant().notNull(),
    /** The clinic's day when it opened; a trigger writes it. */
    openedOn: day().notNull(),
    sequence: recordingOrder(),
    closedAt: instant(),
    /** The referral that was closed before a new finding opened this one. */
    previousReferralId: uuid(),
    /** The clinician (a person) who has claimed the case. */
    ownerId: uuid().references(() => people.id),

    assessmentId: uuid(),
    assessedAt: instant(),
    /** Of the newest assessment: it is made again once the clinic's, or the patient's, is another. */
    calendarVersion: integer(),
    birthDateVersion: integer(),
    tier: oneOf(TIERS),
    band: oneOf(BANDS),
    /** The tier of the most urgent open finding, also where missing information leaves the case without a tier. */
    topTier: oneOf(TIERS).notNull().default("self-care"),
    information: oneOf(INFORMATION).notNull().default("more-needed"),
    /** 0 (emergency) to 10 (self-care). */
    place: smallint().notNull().default(7),
    orderKey: bytewiseText().notNull().default(""),
    targetOn: day(),
    deadlineOn: day(),
    overdue: oneOf(OVERDUE).notNull().default("no"),
    firstLookBy: day(),
    reviewOn: day(),
    bloodsBy: day(),
    emgBy: day(),
    /** First day on which the worker must assess again. */
    nextChangeOn: day(),
    /** Ids of the rules met, most urgent first. */
    reasons: text().array().notNull().default(sql`'{}'`),
    labels: text().array().notNull().default(sql`'{}'`),
    /** Findings of earlier assessments that no decision has closed. */
    latched: jsonb().$type<readonly Finding[]>().notNull().default([]),
    lastEntryOn: day(),
    /** The small picture of the queue; null until the first assessment. */
    spread: jsonb().$type<SpreadSummary>(),
    /** The short answer to "why this tier"; null until the first assessment. */
    why: jsonb().$type<WhySummary>(),

    appointmentOn: day(),
    /** The visit that was called off last, by itself or because another took its place. */
    cancelledVisitOn: day(),
    seenAt: instant(),
    decidedAt: instant(),
    /** When the patient last corrected something that nobody at the clinic has acknowledged; null: nothing waits. */
    correctedAt: instant(),
    /** The newest decision's kind. */
    decision: oneOf(DECISION_KINDS),
    /** The newest question that the clinic asked the patient in writing; null: none. */
    questionId: uuid(),
    /** Its day for a reply, until a decision follows the reply or that day; null: none is awaited. */
    replyBy: day(),
    /** The patient has replied, and no decision followed; a trigger on their replies writes it. */
    hasReplied: boolean().notNull().default(false),
    /** It has become more urgent since the question, which leaves it with the clinic; a trigger writes it. */
    roseSinceAsked: boolean().notNull().default(false),
    /** At closing the clinician said whether the urgency was right. */
    urgencyWasRight: boolean(),
    /** What the patient reads of the case until a decision that can be undone is final; null: the case as it is. */
    patientReads: jsonb().$type<PatientFacts>(),
    patientReadsUntil: instant(),
    /** Grows with every change that a person makes; a form that holds an older one is refused. */
    version: integer().notNull().default(1),
    /** Of its newest EMG request; a trigger on those writes it. Null: there is none. */
    emgRequest: oneOf(EMG_REQUEST_STATUSES),
    waitsFor: oneOf(WAITS_FOR)
      .notNull()
      .generatedAlwaysAs(
        sql`case when first_look_by is not null then 'first-look' when emg_request = 'draft' then 'signature' when has_replied then 'decision' when appointment_on is not null then 'visit' when emg_request = 'signed' then 'emg-lab' when reply_by is not null and not rose_since_asked and coalesce(tier not in ('emergency', 'immediate'), true) then 'reply' when seen_at is not null then 'nobody' when tier in ('monitor', 'self-care') then 'patient' else 'decision' end`,
      ),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    // What belongs to a referral names its patient as well; a patient's own referrals are found by it.
    unique("referrals_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "referrals_previous",
      columns: [table.clinicId, table.patientId, table.previousReferralId],
      foreignColumns: [table.clinicId, table.patientId, table.id],
    }),
    // Two cases of one patient at once would split what is known of them.
    uniqueIndex("referrals_one_open_per_patient")
      .on(table.clinicId, table.patientId)
      .where(sql`status = 'open'`),
    // The whole list: a page, or what is printed, in the order of the queue without sorting it.
    index("referrals_queue")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open'`),
    // The same of one tier, of one clinician, and of what is overdue: few rows, which are in order already.
    index("referrals_queue_by_tier")
      .on(table.clinicId, table.tier, table.place, table.orderKey, table.id)
      .where(sql`status = 'open'`),
    index("referrals_queue_by_owner")
      .on(table.clinicId, table.ownerId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open'`),
    // "is null" gives an index no order, so the two lists of what is missing have indexes of their own.
    index("referrals_queue_unowned")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and owner_id is null`),
    index("referrals_queue_untiered")
      .on(table.clinicId, table.information, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and tier is null`),
    index("referrals_queue_by_overdue")
      .on(table.clinicId, table.overdue, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and overdue <> 'no'`),
    // What is the clinic's to do, with the visits and replies, of which a day decides whose they are.
    index("referrals_queue_to_decide")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(
        sql`status = 'open' and waits_for in ('first-look', 'signature', 'decision', 'visit', 'reply')`,
      ),
    index("referrals_queue_to_look_at")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and waits_for = 'first-look'`),
    index("referrals_queue_unread")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and 'unread-text' = any(labels)`),
    index("referrals_queue_booked")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and appointment_on is not null`),
    index("referrals_queue_with_emg")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and waits_for in ('signature', 'emg-lab')`),
    index("referrals_queue_by_deadline")
      .on(table.clinicId, table.deadlineOn, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and overdue <> 'breach' and seen_at is null`),
    index("referrals_queue_asked")
      .on(table.clinicId, table.place, table.orderKey, table.id)
      .where(sql`status = 'open' and (reply_by is not null or has_replied)`),
    // Row security asks for the patient: with it the index alone counts those that are late, by place.
    index("referrals_first_looks")
      .on(table.clinicId, table.firstLookBy, table.patientId, table.place)
      .where(sql`status = 'open' and first_look_by is not null`),
    // A dozen of many closed ones, asked with every page of the queue.
    index("referrals_closed_unread")
      .on(table.clinicId, table.closedAt, table.id)
      .where(sql`status = 'closed' and 'unread-text' = any(labels)`),
    // The worker asks each minute what a date changes, and what rests on an older calendar. "is not null" keeps these two from
    // drawing the list away from those above, for they are smaller.
    index("referrals_due")
      .on(table.clinicId, table.nextChangeOn)
      .where(sql`status = 'open' and next_change_on is not null`),
    index("referrals_by_calendar")
      .on(table.clinicId, table.calendarVersion)
      .where(sql`status = 'open' and calendar_version is not null`),
    isOneOf("referrals_status_is_known", table.status, REFERRAL_STATUSES),
    isOneOf("referrals_tier_is_known", table.tier, TIERS),
    isOneOf("referrals_top_tier_is_known", table.topTier, TIERS),
    check(
      "referrals_patient_reads_until",
      sql`(patient_reads is null) = (patient_reads_until is null)`,
    ),
    check("referrals_target_is_before_deadline", sql`target_on < deadline_on`),
    hasCome("referrals_last_entry_has_come", table.lastEntryOn, table.assessedAt),
    isOneOf("referrals_band_is_known", table.band, BANDS),
    isOneOf("referrals_information_is_known", table.information, INFORMATION),
    isOneOf("referrals_decision_is_known", table.decision, DECISION_KINDS),
    areAllOneOf("referrals_labels_are_known", table.labels, LABELS),
    isOneOf("referrals_overdue_is_known", table.overdue, OVERDUE),
    isOneOf("referrals_emg_request_is_known", table.emgRequest, EMG_REQUEST_STATUSES),
    isOneOf("referrals_waits_for_is_known", table.waitsFor, WAITS_FOR),
    readPolicy("referrals_read", patientReach("clinician", "worker")),
    updatePolicy("referrals_update", patientReach("clinician"), staffReach("clinician")),
  ],
);
