import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { patientReach, readPolicy } from "./access";
import { patients } from "./patients";

/** How many events of a patient are stored, kept exact by a trigger on `history_events`: counting them costs more with every entry. */
export const historyCounts = pgTable(
  "history_counts",
  {
    clinicId: uuid().notNull(),
    patientId: uuid().notNull(),
    events: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    readPolicy("history_counts_read", patientReach("clinician", "worker")),
  ],
);
