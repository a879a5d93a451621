import { sql } from "drizzle-orm";
import { foreignKey, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach, updatePolicy } from "./access";
import { instant } from "./columns";
import { people } from "./people";
import { referrals } from "./referrals";

/** What each clinician last saw of a referral, so that the queue can say what is new to them. */
export const referralViews = pgTable(
  "referral_views",
  {
    clinicId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    referralId: uuid().notNull(),
    viewedAt: instant().notNull(),
    /** Ids of the rules met then. */
    reasons: text().array().notNull().default(sql`'{}'`),
    /** How many areas had ever been recorded then. */
    areas: smallint().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.personId, table.referralId] }),
    foreignKey({
      columns: [table.clinicId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.id],
    }),
    readPolicy("referral_views_read", ownViews()),
    insertPolicy("referral_views_insert", ownViews()),
    updatePolicy("referral_views_update", ownViews()),
  ],
);

function ownViews() {
  return sql`${staffReach("clinician")} and person_id = (select app_person_id())`;
}
