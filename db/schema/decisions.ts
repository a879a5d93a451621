import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach } from "./access";
import { instant } from "./columns";
import { patients } from "./patients";
import { people } from "./people";
import { referrals } from "./referrals";

/** What a clinician did about a referral, and why. Reasons are between clinicians. */
export const decisions = pgTable(
  "decisions",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    referralId: uuid().notNull(),
    patientId: uuid().notNull(),
    kind: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
    decidedAt: instant().notNull(),
    reasonCode: text(),
    reason: text(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [table.clinicId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.id],
    }),
    index("decisions_of_referral").on(table.clinicId, table.referralId, table.decidedAt),
    readPolicy("decisions_read", staffReach("clinician", "worker")),
    insertPolicy("decisions_insert", staffReach("clinician")),
  ],
);
