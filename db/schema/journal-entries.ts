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
import { day, instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { people } from "./people";
import { referrals } from "./referrals";

/** How words reached the clinic: typed by the patient, or spoken to staff who wrote them down. */
export const CHANNELS = ["portal", "phone"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a patient wrote about one day; its dated facts are history events. */
export const journalEntries = pgTable(
  "journal_entries",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    referralId: uuid().notNull(),
    /** The day that the entry is about, in the patient's zone. */
    entryDate: day().notNull(),
    zone: text().notNull(),
    channel: oneOf(CHANNELS).notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: instant().notNull(),
    sequence: recordingOrder(),
    note: text(),
    /** The entries of the same day that this one takes the place of; it may hold nothing itself. */
    supersedes: uuid().array().notNull().default(sql`'{}'`),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("journal_entries_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "journal_entries_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    index("journal_entries_by_day").on(
      table.clinicId,
      table.patientId,
      table.entryDate,
      table.recordedAt,
    ),
    check("journal_entries_day_has_come", sql`entry_date <= (recorded_at at time zone zone)::date`),
    isOneOf("journal_entries_channel_is_known", table.channel, CHANNELS),
    readPolicy("journal_entries_read", patientReach("clinician", "worker")),
    insertPolicy(
      "journal_entries_insert",
      sql`${patientReach("clinician")} and ${isActor("recorded_by")}`,
    ),
  ],
);
