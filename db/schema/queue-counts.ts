import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";

/** How many referrals are open, kept exact by a trigger on `referrals`. */
export const queueCounts = pgTable(
  "queue_counts",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    /** A tier, or `none`. */
    tier: text().notNull(),
    information: text().notNull(),
    overdue: text().notNull(),
    openCount: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.tier, table.information, table.overdue] }),
    readPolicy("queue_counts_read", staffReach("clinician", "admin", "auditor", "worker")),
  ],
);
