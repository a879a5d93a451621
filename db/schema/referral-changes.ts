import { bigint, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";

/** Which of the clinic's changes (`clinic_changes`) a referral's newest ones were. Written by the database alone. */
export const referralChanges = pgTable(
  "referral_changes",
  {
    clinicId: uuid().notNull(),
    referralId: uuid().notNull(),
    /** When it came into the queue. */
    opened: bigint({ mode: "number" }).notNull(),
    /** When it was assessed, or came into the queue. */
    assessed: bigint({ mode: "number" }).notNull(),
    /** When a lowering of it was proposed, or a proposal answered; null: never. */
    proposed: bigint({ mode: "number" }),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.referralId] }),
    index("referral_changes_opened").on(table.clinicId, table.opened),
    index("referral_changes_assessed").on(table.clinicId, table.assessed),
    index("referral_changes_proposed").on(table.clinicId, table.proposed),
    readPolicy("referral_changes_read", staffReach("clinician")),
  ],
);
