import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { insertPolicy, isActor, patientReach, readPolicy } from "./access";
import { instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { CHANNELS } from "./journal-entries";
import { people } from "./people";
import { referrals } from "./referrals";

/** One page of one run of the checklist, as it was sent; its answers are history events. */
export const checklistResponses = pgTable(
  "checklist_responses",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    referralId: uuid().notNull(),
    /** Groups the pages of one run. */
    checklistId: uuid().notNull(),
    page: text().notNull(),
    zone: text().notNull(),
    channel: oneOf(CHANNELS).notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: instant().notNull(),
    sequence: recordingOrder(),
    /** The events whose emergency alert the patient has read; null: the page was no emergency alert. */
    readEvents: uuid().array(),
    /** The version of the sentences of the emergency signs that the page showed; null: it showed none. */
    wording: text(),
    /** What the patient wrote in reply to a question of the clinic, to the letter. */
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("checklist_responses_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "checklist_responses_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    index("checklist_responses_of_patient").on(table.clinicId, table.patientId, table.recordedAt),
    check("checklist_responses_note_is_a_reply", sql`note is null or page = 'reply'`),
    isOneOf("checklist_responses_channel_is_known", table.channel, CHANNELS),
    readPolicy("checklist_responses_read", patientReach("clinician", "worker")),
    insertPolicy(
      "checklist_responses_insert",
      sql`${patientReach("clinician")} and ${isActor("recorded_by")}`,
    ),
  ],
);
