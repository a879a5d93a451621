import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

import { instant } from "./columns";

/** Tries to sign in that were not right, for one key: a digest of an account, an address or a device, never one in clear. */
export const signInThrottles = pgTable(
  "sign_in_throttles",
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    /** Since when the next point decays. */
    countedAt: instant().notNull(),
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
