import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { bytes, instant, isOneOf, oneOf } from "./columns";

/** Stored: never rename or reuse one. */
export const MAIL_KINDS = [
  "patient-invitation",
  "staff-invitation",
  "password-reset",
  "password-changed",
] as const;
const MAIL_ENDINGS = ["sent", "refused"] as const;

/** A mail to one person, queued in the transaction that caused it. The functions of mail alone write it. */
export const mails = pgTable(
  "mails",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: uuid().notNull(),
    kind: oneOf(MAIL_KINDS).notNull(),
    toAddress: text().notNull(),
    /** Subject and words, encrypted: they may hold a code. Null once it has ended. */
    content: bytes(),
    createdAt: instant().notNull(),
    /** Not sent after: what it speaks of opens nothing any more. */
    expiresAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    /** Not tried before; null: never tried. */
    nextAttemptAt: instant(),
    /** When the mail server took it, or refused its address for good. */
    endedAt: instant(),
    ending: oneOf(MAIL_ENDINGS),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    index("mails_to_try").on(table.attempts, table.createdAt).where(sql`ended_at is null`),
    index().on(table.clinicId, table.createdAt),
    isOneOf("mails_kind_is_known", table.kind, MAIL_KINDS),
    isOneOf("mails_ending_is_known", table.ending, MAIL_ENDINGS),
    check("mails_ending_is_whole", sql`(ended_at is null) = (ending is null)`),
    readPolicy("mails_read", staffReach("admin")),
  ],
);
