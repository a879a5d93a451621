import { bigint, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { transactionId } from "./columns";

/** How many changes a clinic's queue has had. The database counts them at the end of each transaction, in the order of COMMIT. */
export const clinicChanges = pgTable(
  "clinic_changes",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    number: bigint({ mode: "number" }).notNull(),
    /** The transaction that had the newest number. */
    madeBy: transactionId().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId] }),
    readPolicy("clinic_changes_read", staffReach("clinician")),
  ],
);
