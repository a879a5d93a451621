import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { INFORMATION } from "@/lib/clinical/history/tier";
import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { day, isOneOf, oneOf } from "./columns";
import { COUNTED_TIERS } from "./queue-counts";

/** How many referrals opened on a day of the clinic, by what their first assessment said. A trigger on `referrals` counts them. */
export const arrivalCounts = pgTable(
  "arrival_counts",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    openedOn: day().notNull(),
    /** A tier, or `none`. */
    tier: oneOf(COUNTED_TIERS).notNull(),
    information: oneOf(INFORMATION).notNull(),
    arrived: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "arrival_counts_key",
      columns: [table.clinicId, table.openedOn, table.tier, table.information],
    }),
    isOneOf("arrival_counts_tier_is_known", table.tier, COUNTED_TIERS),
    isOneOf("arrival_counts_information_is_known", table.information, INFORMATION),
    readPolicy("arrival_counts_read", staffReach("clinician")),
  ],
);
