import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, updatePolicy } from "./access";
import { clinics } from "./clinics";
import { instant } from "./columns";
import { people } from "./people";

const OWN = sql`clinic_id = (select app_clinic_id()) and person_id = (select app_person_id())`;

/** The first answer to each submission key, so that a repeated submission changes nothing. */
export const submissions = pgTable(
  "submissions",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    key: uuid().notNull(),
    action: text().notNull(),
    /** SHA-256 of what was submitted. */
    bodyHash: text().notNull(),
    result: jsonb().$type<unknown>(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.personId, table.key] }),
    index().on(table.createdAt),
    readPolicy("submissions_read", OWN),
    insertPolicy("submissions_insert", OWN),
    updatePolicy("submissions_update", OWN),
  ],
);
