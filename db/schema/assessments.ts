import { sql } from "drizzle-orm";
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import type { Assessment } from "@/lib/clinical/triage/assessment";
import { patientReach, readPolicy } from "./access";
import { birthDates } from "./birth-dates";
import { clinicCalendars } from "./clinic-calendars";
import { day, hasCome, instant, recordingOrder } from "./columns";
import { referrals } from "./referrals";

/** One run of the rules over a patient's whole history, with what it was made from. `app_store_assessed` alone writes it; never changed. */
export const assessments = pgTable(
  "assessments",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    referralId: uuid().notNull(),
    asOf: day().notNull(),
    assessedAt: instant().notNull(),
    sequence: recordingOrder(),
    ruleSet: text().notNull(),
    /** How many events of the history were read, in the order of recording, and the SHA-256 of them. */
    inputDigest: text().notNull(),
    calendarVersion: integer().notNull(),
    birthDateVersion: integer().notNull(),
    /** The greatest sequence among the events that are in it, */
    lastSequence: bigint({ mode: "number" }).notNull().default(0),
    /** the rules whose findings were open after it, those of earlier assessments as well, */
    openRules: text().array().notNull().default(sql`'{}'`),
    /** and in how many areas it twitched: what somebody who looked then has seen. */
    areas: smallint().notNull().default(0),
    /** What made it run. */
    cause: text().notNull(),
    result: jsonb().$type<Assessment>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("assessments_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "assessments_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    foreignKey({
      name: "assessments_calendar",
      columns: [table.clinicId, table.calendarVersion],
      foreignColumns: [clinicCalendars.clinicId, clinicCalendars.version],
    }),
    foreignKey({
      name: "assessments_birth_date",
      columns: [table.clinicId, table.patientId, table.birthDateVersion],
      foreignColumns: [birthDates.clinicId, birthDates.patientId, birthDates.version],
    }),
    index("assessments_of_referral").on(table.clinicId, table.referralId, table.sequence),
    hasCome("assessments_day_has_come", table.asOf, table.assessedAt),
    readPolicy("assessments_read", patientReach("clinician", "worker")),
  ],
);
