import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach, updatePolicy } from "./access";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";
import { people } from "./people";

export const STAFF_ROLES = ["clinician", "admin", "auditor"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const memberships = pgTable(
  "memberships",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The person's name as colleagues see it. */
    name: text().notNull(),
    role: oneOf(STAFF_ROLES).notNull(),
    createdAt: instant().notNull().defaultNow(),
    endedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex().on(table.clinicId, table.personId, table.role),
    index().on(table.personId),
    isOneOf("memberships_role_is_known", table.role, STAFF_ROLES),
    readPolicy("memberships_read", staffReach("clinician", "admin", "auditor", "worker")),
    insertPolicy("memberships_insert", staffReach("admin")),
    updatePolicy("memberships_update", staffReach("admin")),
  ],
);
