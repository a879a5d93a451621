import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

import { instant } from "./columns";

/** Failed sign-ins for one key: a digest of an account or of an address, never either in clear. */
export const signInThrottles = pgTable(
  "sign_in_throttles",
  {
    key: text().primaryKey(),
    failures: integer().notNull(),
    /** Null: the next try is open. */
    blockedUntil: instant(),
    expiresAt: instant().notNull(),
  },
  (table) => [index().on(table.expiresAt)],
);

/** Points that one key (an action and a person or address) has used up to `expiresAt`. */
export const actionThrottles = pgTable(
  "action_throttles",
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [index().on(table.expiresAt)],
);
