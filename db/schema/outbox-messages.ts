import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach, updatePolicy } from "./access";
import { instant } from "./columns";
import { patients } from "./patients";
import { referrals } from "./referrals";

/** What is to be told to somebody, written in the transaction that caused it. Ids and codes only. */
export const outboxMessages = pgTable(
  "outbox_messages",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    kind: text().notNull(),
    patientId: uuid().notNull(),
    referralId: uuid(),
    body: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    createdAt: instant().notNull(),
    /** Not sent before; null: at once. */
    notBefore: instant(),
    /** Never sent, since the decision of which it speaks was undone. */
    withdrawnAt: instant(),
    /** When its receiver answered that it has it. */
    sentAt: instant(),
    attempts: integer().notNull().default(0),
    /** Not tried before, since a worker is trying it or it failed a short time ago; null: never tried. */
    nextAttemptAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      name: "outbox_messages_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    index("outbox_messages_unsent")
      .on(table.createdAt)
      .where(sql`sent_at is null and withdrawn_at is null`),
    index("outbox_messages_to_try")
      .on(table.attempts, table.createdAt)
      .where(sql`sent_at is null and withdrawn_at is null`),
    check(
      "outbox_messages_withdrawn_in_time",
      sql`withdrawn_at is null or coalesce(sent_at is null and withdrawn_at < not_before, false)`,
    ),
    readPolicy("outbox_messages_read", staffReach("clinician", "worker")),
    insertPolicy("outbox_messages_insert", staffReach("clinician")),
    updatePolicy("outbox_messages_update", staffReach("clinician", "worker")),
  ],
);
