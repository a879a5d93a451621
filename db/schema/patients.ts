import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach, updatePolicy } from "./access";
import { clinics } from "./clinics";
import { bytewiseText, day, instant } from "./columns";
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
    /** Kept by the database: the name in lower case, for searching. */
    nameKey: bytewiseText().notNull().generatedAlwaysAs(sql`lower(name)`),
    /** Kept by the database: the same with the last name first. */
    familyKey: bytewiseText()
      .notNull()
      .generatedAlwaysAs(sql`regexp_replace(lower(name), '^(.*)\\s+(\\S+)$', '\\2 \\1')`),
    /** Null: not known, which is never read as adult. */
    birthDate: day(),
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
    index().on(table.clinicId, table.nameKey),
    index().on(table.clinicId, table.familyKey),
    index().on(table.clinicId, table.birthDate),
    readPolicy("patients_read", sql`${OWN_ROW} or (${staffReach("clinician", "admin", "worker")})`),
    insertPolicy("patients_insert", staffReach("clinician", "admin")),
    updatePolicy("patients_update", sql`${OWN_ROW} or (${staffReach("admin")})`),
  ],
);
