import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { patientReach, readPolicy } from "./access";
import { day, hasCome, instant } from "./columns";
import { patients } from "./patients";

/**
 * Every birth date that a patient's row ever had, so that an assessment can be made again from that of its time. The
 * database writes one with each change of the patient's row; never changed.
 */
export const birthDates = pgTable(
  "birth_dates",
  {
    clinicId: uuid().notNull(),
    patientId: uuid().notNull(),
    version: integer().notNull(),
    /** Null: not known. */
    birthDate: day(),
    recordedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId, table.version] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    hasCome("birth_dates_birth_date_has_come", table.birthDate, table.recordedAt),
    readPolicy("birth_dates_read", patientReach("clinician", "admin", "worker")),
  ],
);
