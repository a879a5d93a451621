import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  uuid,
} from "drizzle-orm/pg-core";

import { EVENT_KINDS, type HistoryEvent } from "@/lib/clinical/history/event";
import { actsAs, insertPolicy, isActor, patientReach, readPolicy } from "./access";
import { checklistResponses } from "./checklist-responses";
import { day, instant, isOneOf, latestDay, oneOf, recordingOrder } from "./columns";
import { decisions } from "./decisions";
import { journalEntries } from "./journal-entries";
import { referrals } from "./referrals";

/** What only the clinic finds, does or decides: no patient's session writes it. */
const OF_THE_CLINIC = [
  "lab",
  "examination",
  "clinician-sighting",
  "text-read",
  "rules-may-run",
  "contact-attempt",
  "appointment",
  "decision",
] as const satisfies readonly HistoryEvent["kind"][];
const NOT_A_PATIENTS = sql.raw(OF_THE_CLINIC.map((kind) => `'${kind}'`).join(", "));

const OF_OWN_DECISION = sql`exists (select from decisions as decision where decision.clinic_id = history_events.clinic_id and decision.id = history_events.decision_id and decision.decided_by = (select app_person_id()))`;

export const historyEventSequence = pgSequence("history_event_sequence");

/** The facts that the rules read, one dated event a row. Never changed: a correction is another event. */
export const historyEvents = pgTable(
  "history_events",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    referralId: uuid().notNull(),
    kind: oneOf(EVENT_KINDS).notNull(),
    /** When it was true, in the patient's zone. */
    day: day().notNull(),
    /** When it became known, in the patient's zone. */
    recordedOn: day().notNull(),
    recordedAt: instant().notNull(),
    /** A person; null: the worker. */
    recordedBy: uuid(),
    journalEntryId: uuid(),
    checklistResponseId: uuid(),
    decisionId: uuid(),
    sequence: recordingOrder(),
    /** The event's other fields. */
    body: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      name: "history_events_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    foreignKey({
      name: "history_events_journal_entry",
      columns: [table.clinicId, table.patientId, table.journalEntryId],
      foreignColumns: [journalEntries.clinicId, journalEntries.patientId, journalEntries.id],
    }),
    foreignKey({
      name: "history_events_checklist_response",
      columns: [table.clinicId, table.patientId, table.checklistResponseId],
      foreignColumns: [
        checklistResponses.clinicId,
        checklistResponses.patientId,
        checklistResponses.id,
      ],
    }),
    foreignKey({
      name: "history_events_decision",
      columns: [table.clinicId, table.patientId, table.decisionId],
      foreignColumns: [decisions.clinicId, decisions.patientId, decisions.id],
    }),
    index("history_events_of_patient").on(table.clinicId, table.patientId, table.recordedAt),
    index("history_events_in_sequence").on(table.clinicId, table.patientId, table.sequence),
    index("history_events_of_kind").on(table.clinicId, table.patientId, table.kind),
    isOneOf("history_events_kind_is_known", table.kind, EVENT_KINDS),
    check("history_events_day_has_come", sql`day <= recorded_on`),
    check("history_events_since_has_come", sql`(body ->> 'since')::date <= recorded_on`),
    check("history_events_onset_has_come", sql`(body ->> 'onset')::date <= recorded_on`),
    // A visit has come in the clinic's zone, which the row does not say; a booked one is a plan.
    check(
      "history_events_visit_has_come",
      sql`not (kind = 'appointment' and body ->> 'state' in ('seen', 'missed') and (body ->> 'on')::date > ${latestDay(sql`recorded_at`)})`,
    ),
    readPolicy("history_events_read", patientReach("clinician", "worker")),
    insertPolicy(
      "history_events_insert",
      sql`${patientReach("clinician", "worker")} and ${isActor("recorded_by")} and (${actsAs(["clinician", "worker"])} or kind not in (${NOT_A_PATIENTS})) and (decision_id is null or ${OF_OWN_DECISION})`,
    ),
  ],
);
