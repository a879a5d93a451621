import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { day, isOneOf, oneOf } from "./columns";
import { COUNTED_TIERS } from "./queue-counts";

/** How many referrals opened on a day of the clinic, by the first tier that each had. A trigger on `referrals` counts them. */
export const arrivalCounts = pgTable(
  "arrival_counts",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    openedOn: day().notNull(),
    /** The first that the case had; `none`: it has had none yet. */
    tier: oneOf(COUNTED_TIERS).notNull(),
    arrived: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "arrival_counts_key",
      columns: [table.clinicId, table.openedOn, table.tier],
    }),
    isOneOf("arrival_counts_tier_is_known", table.tier, COUNTED_TIERS),
    readPolicy("arrival_counts_read", staffReach("clinician")),
  ],
);
