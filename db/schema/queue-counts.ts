import { integer, pgTable, primaryKey, smallint, uuid } from "drizzle-orm/pg-core";

import { INFORMATION, OVERDUE, TIERS } from "@/lib/clinical/history/tier";
import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { isOneOf, oneOf } from "./columns";
import { WAITS_FOR } from "./referrals";

/** A tier, or that there is none. Stored: never rename one. */
export const COUNTED_TIERS = [...TIERS, "none"] as const;

/** How many referrals are open, kept exact by a trigger on `referrals`. */
export const queueCounts = pgTable(
  "queue_counts",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    /** A tier, or `none`. */
    tier: oneOf(COUNTED_TIERS).notNull(),
    information: oneOf(INFORMATION).notNull(),
    overdue: oneOf(OVERDUE).notNull(),
    place: smallint().notNull(),
    waitsFor: oneOf(WAITS_FOR).notNull(),
    openCount: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "queue_counts_key",
      columns: [
        table.clinicId,
        table.tier,
        table.information,
        table.overdue,
        table.place,
        table.waitsFor,
      ],
    }),
    isOneOf("queue_counts_tier_is_known", table.tier, COUNTED_TIERS),
    isOneOf("queue_counts_information_is_known", table.information, INFORMATION),
    isOneOf("queue_counts_overdue_is_known", table.overdue, OVERDUE),
    isOneOf("queue_counts_waits_for_is_known", table.waitsFor, WAITS_FOR),
    readPolicy("queue_counts_read", staffReach("clinician", "admin", "auditor", "worker")),
  ],
);
