import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";

import { instant } from "./columns";

/**
 * Refused sign-ins of accounts that no clinic knows; those of a clinic's accounts are lines of its audit. Only
 * `app_record_refused_sign_in` writes it. Forgotten after 90 days.
 */
export const refusedSignIns = pgTable(
  "refused_sign_ins",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    /** A keyed digest of what was typed as the account. */
    account: text().notNull(),
    reason: text().notNull(),
  },
  (table) => [index().on(table.account, table.at), index().on(table.at)],
);
