import { sql } from "drizzle-orm";
import {
  check,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";
import { STAFF_ROLES } from "./memberships";
import { people } from "./people";

/** A code by which one colleague makes their sign-in. Only the functions of joining write it. */
export const staffInvitations = pgTable(
  "staff_invitations",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull().defaultRandom(),
    /** As colleagues will see it. */
    name: text().notNull(),
    /** Whoever joins types it beside the code, and signs in with it. */
    email: text().notNull(),
    role: oneOf(STAFF_ROLES).notNull(),
    /** SHA-256, in hex, of the code in the letter. The app is not granted it. */
    codeHash: text().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** How often an address was typed that is not the invited one. */
    wrongEmails: smallint().notNull().default(0),
    usedAt: instant(),
    /** When a newer code took its place, an administrator took it back, or whoever gave it was no longer one. */
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex().on(table.codeHash),
    uniqueIndex("staff_invitations_one_open_of_an_address")
      .on(table.clinicId, table.email)
      .where(sql`used_at is null and withdrawn_at is null`),
    index().on(table.clinicId, table.createdAt),
    isOneOf("staff_invitations_role_is_known", table.role, STAFF_ROLES),
    check("staff_invitations_email_is_lower_case", sql`${table.email} = lower(${table.email})`),
    check("staff_invitations_wrong_emails_in_range", sql`wrong_emails between 0 and 5`),
    check("staff_invitations_end_once", sql`used_at is null or withdrawn_at is null`),
    readPolicy("staff_invitations_read", staffReach("admin")),
  ],
);
