import { bigint, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import {
  deletePolicy,
  insertPolicy,
  patientReach,
  readPolicy,
  staffReach,
  updatePolicy,
} from "./access";
import { instant } from "./columns";
import { patients } from "./patients";

/** The state of the rules after a patient's long history: a cache of the facts, of which any row may be deleted at any time. */
export const snapshots = pgTable(
  "snapshots",
  {
    clinicId: uuid().notNull(),
    patientId: uuid().notNull(),
    ruleSet: text().notNull(),
    /** `SNAPSHOT_VERSION` of the program that made it. */
    version: integer().notNull(),
    /** It holds all events whose `sequence` is not greater, */
    lastSequence: bigint({ mode: "number" }).notNull(),
    /** of which this is the count and the digest. */
    inputDigest: text().notNull(),
    /** JSON, to the letter. */
    content: text().notNull(),
    madeAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    readPolicy("snapshots_read", patientReach("clinician", "worker")),
    insertPolicy("snapshots_insert", patientReach("clinician", "worker")),
    updatePolicy("snapshots_update", patientReach("clinician", "worker")),
    deletePolicy("snapshots_delete", staffReach("worker")),
  ],
);
