import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";
import { people } from "./people";

export const STAFF_ROLES = ["clinician", "admin", "auditor"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who works in a clinic, in which role. Only the functions of joining and `app_set_staff_role` write it. */
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
  ],
);
