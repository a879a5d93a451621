import { bigint, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, patientReach, readPolicy, updatePolicy } from "./access";
import { day, instant } from "./columns";
import { patients } from "./patients";

/** What the rules remember of a patient's long history: a cache of the facts, of which any row may be deleted at any time. */
export const checkpoints = pgTable(
  "checkpoints",
  {
    clinicId: uuid().notNull(),
    patientId: uuid().notNull(),
    ruleSet: text().notNull(),
    /** `SNAPSHOT_VERSION` of the program that made it. */
    engine: text().notNull(),
    /** The patient's, as it was read. */
    birthDate: day(),
    /** It stands for all events whose `sequence` is not greater, */
    lastSequence: bigint({ mode: "number" }).notNull(),
    /** of which this is the count and the digest. */
    inputDigest: text().notNull(),
    /** JSON, to the letter. */
    content: text().notNull(),
    /** SHA-256 of everything above. */
    seal: text().notNull(),
    madeAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    readPolicy("checkpoints_read", patientReach("clinician", "worker")),
    insertPolicy("checkpoints_insert", patientReach("clinician", "worker")),
    updatePolicy("checkpoints_update", patientReach("clinician", "worker")),
  ],
);
