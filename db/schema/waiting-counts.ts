import { boolean, integer, pgTable, unique, uuid } from "drizzle-orm/pg-core";

import { INFORMATION, OVERDUE } from "@/lib/clinical/history/tier";
import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { day, isOneOf, oneOf } from "./columns";
import { COUNTED_TIERS } from "./queue-counts";

/** How many open referrals are alike in their days, kept exact by a trigger on `referrals`: what an overview draws, at any size. */
export const waitingCounts = pgTable(
  "waiting_counts",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    /** A tier, or `none`. */
    tier: oneOf(COUNTED_TIERS).notNull(),
    information: oneOf(INFORMATION).notNull(),
    overdue: oneOf(OVERDUE).notNull(),
    /** Somebody has seen the patient: the deadline binds no more. */
    isSeen: boolean().notNull(),
    openedOn: day().notNull(),
    deadlineOn: day(),
    openCount: integer().notNull(),
  },
  (table) => [
    unique("waiting_counts_key")
      .on(
        table.clinicId,
        table.tier,
        table.information,
        table.overdue,
        table.isSeen,
        table.openedOn,
        table.deadlineOn,
      )
      .nullsNotDistinct(),
    isOneOf("waiting_counts_tier_is_known", table.tier, COUNTED_TIERS),
    isOneOf("waiting_counts_information_is_known", table.information, INFORMATION),
    isOneOf("waiting_counts_overdue_is_known", table.overdue, OVERDUE),
    readPolicy("waiting_counts_read", staffReach("clinician")),
  ],
);
