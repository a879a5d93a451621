import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { EARLIEST_DATE } from "@/lib/clinical/history/history";

import { readPolicy, staffReach, updatePolicy } from "./access";
import { clinics } from "./clinics";
import { day, instant, latestDay } from "./columns";
import { people } from "./people";

const OWN_ROW = sql`(clinic_id = (select app_clinic_id()) and id = (select app_patient_id()))`;

/** A person in one clinic's care: who they are and how to reach them, no clinical fact. */
export const patients = pgTable(
  "patients",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** Kept by the database: name, hospital number and phone as `search_key` compares them. */
    searchKey: text()
      .notNull()
      .generatedAlwaysAs(
        sql`public.search_key(name) || coalesce(public.number_key(hospital_number), '') || ' ' || coalesce(public.number_key(phone), '')`,
      ),
    /** Null: not known, which is never read as adult. From 1900 to the day on which the person was recorded. */
    birthDate: day(),
    /** Counts the birth date as it is corrected: the newest of `birth_dates`. The database keeps it. */
    birthDateVersion: integer().notNull().default(1),
    sex: text(),
    hospitalNumber: text(),
    phone: text(),
    /** IANA name of the zone in which the patient's days count. */
    zone: text().notNull(),
    language: text().notNull().default("en"),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex().on(table.clinicId, table.personId),
    uniqueIndex().on(table.clinicId, table.hospitalNumber),
    index().on(table.personId),
    index("patients_search_key_index").using("gin", table.searchKey.op("extensions.gin_trgm_ops")),
    index().on(table.clinicId, table.birthDate),
    index("patients_of_corrected_birth_date")
      .on(table.clinicId, table.id)
      .where(sql`birth_date_version > 1`),
    check(
      "patients_birth_date_is_possible",
      sql`birth_date between date ${sql.raw(`'${EARLIEST_DATE}'`)} and ${latestDay(sql`created_at`)}`,
    ),
    readPolicy("patients_read", sql`${OWN_ROW} or (${staffReach("clinician", "admin", "worker")})`),
    updatePolicy(
      "patients_update",
      sql`${OWN_ROW} or (${staffReach("admin")})`,
      staffReach("admin"),
    ),
  ],
);
