import { jsonb, pgTable, text } from "drizzle-orm/pg-core";

import { instant } from "./columns";

/** Every rule set that was ever live, whole, so that an old assessment can be replayed. */
export const ruleSets = pgTable("rule_sets", {
  id: text().primaryKey(),
  /** SHA-256 of `definition`. */
  digest: text().notNull(),
  definition: jsonb().$type<unknown>().notNull(),
  firstLiveAt: instant().notNull().defaultNow(),
});
