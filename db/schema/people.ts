import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { instant } from "./columns";

/** Who can sign in, whatever the clinic. The app reads it only through the sign-in functions. */
export const people = pgTable(
  "people",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Null: an invited patient who has not joined. */
    email: text(),
    name: text().notNull(),
    /** Argon2id; null: cannot sign in with a password. */
    passwordHash: text(),
    disabledAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex().on(table.email),
    check("people_email_is_lower_case", sql`${table.email} = lower(${table.email})`),
  ],
);
