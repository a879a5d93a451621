import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { bytes, instant } from "./columns";

/**
 * Forms that were sent without a session, encrypted under a secret that only the sender's browser has. The app reaches them
 * only through the functions that ask for that secret's hash.
 */
export const unsentForms = pgTable(
  "unsent_forms",
  {
    /** In hex, derived from the secret in the browser's cookie; nothing is decrypted with it. */
    holder: text().notNull(),
    /** The submission key of the form. */
    submission: uuid().notNull(),
    content: bytes().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.holder, table.submission] }),
    index("unsent_forms_by_end").on(table.expiresAt),
    check(
      "unsent_forms_are_bounded",
      sql`octet_length(content) <= 65536 and holder ~ '^[0-9a-f]{64}$'`,
    ),
  ],
).enableRLS();
