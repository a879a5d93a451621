import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";

import { SIGNED_IN_ROLES } from "@/lib/actor";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";
import { patients } from "./patients";
import { people } from "./people";

/** One sign-in. The app reads and writes it only through the session functions. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256, in hex, of the secret in the browser's cookie. */
    id: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    role: oneOf(SIGNED_IN_ROLES).notNull(),
    /** Null for staff. */
    patientId: uuid(),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    index().on(table.personId),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    isOneOf("sessions_role_is_known", table.role, SIGNED_IN_ROLES),
  ],
);
