import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { instant } from "./columns";
import { patients } from "./patients";
import { people } from "./people";

/** A code by which one patient makes their sign-in, or a new one. Only the functions of joining write it. */
export const invitations = pgTable(
  "invitations",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    /** SHA-256, in hex, of the code in the letter. The app is not granted it. */
    codeHash: text().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** How often a birth date was typed that is not the patient's. */
    wrongDates: smallint().notNull().default(0),
    usedAt: instant(),
    /** When a newer code took its place. */
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    uniqueIndex().on(table.codeHash),
    uniqueIndex("invitations_one_open_of_a_patient")
      .on(table.clinicId, table.patientId)
      .where(sql`used_at is null and withdrawn_at is null`),
    index().on(table.clinicId, table.createdAt),
    check("invitations_wrong_dates_in_range", sql`wrong_dates between 0 and 5`),
    check("invitations_end_once", sql`used_at is null or withdrawn_at is null`),
    readPolicy("invitations_read", staffReach("clinician", "admin")),
  ],
);
