import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { patientReach, readPolicy } from "./access";
import { instant } from "./columns";
import { patients } from "./patients";

/** What a patient agreed to, and when. Never changed; only `app_join` writes it. */
export const consents = pgTable(
  "consents",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    /** Of the pages that were read: the day since which they say what they say. */
    version: text().notNull(),
    agreedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    index().on(table.clinicId, table.patientId),
    readPolicy("consents_read", patientReach("clinician", "admin")),
  ],
);
