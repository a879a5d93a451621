import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";

import { instant } from "./columns";
import { people } from "./people";

/** A mailed code by which one person makes a new password. Only the functions of resetting reach it. */
export const passwordResets = pgTable(
  "password_resets",
  {
    /** SHA-256, in hex, of the code in the mail. */
    codeHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** How often a birth date was typed that is not the patient's. */
    wrongDates: smallint().notNull().default(0),
    usedAt: instant(),
  },
  (table) => [
    index().on(table.personId),
    check("password_resets_wrong_dates_in_range", sql`wrong_dates between 0 and 5`),
  ],
);
