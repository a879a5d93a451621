import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { insertPolicy, readPolicy, staffReach, updatePolicy } from "./access";
import { instant, isOneOf, oneOf } from "./columns";
import { patients } from "./patients";
import { referrals } from "./referrals";

/** Stored and sent: never rename or reuse one. */
const MESSAGE_KINDS = [
  "overdue",
  "place-rose",
  "serious-finding",
  "emergency-reported-again",
  "decided",
  "unacknowledged",
] as const;
export type StoredMessageKind = (typeof MESSAGE_KINDS)[number];

/** A message for somebody, written in the transaction that caused it. Ids and codes only. */
export const outboxMessages = pgTable(
  "outbox_messages",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    kind: oneOf(MESSAGE_KINDS).notNull(),
    patientId: uuid().notNull(),
    referralId: uuid(),
    body: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    createdAt: instant().notNull(),
    /** Not sent before; null: at once. */
    notBefore: instant(),
    /** When it was held back for good: the decision of which it speaks was undone. */
    withdrawnAt: instant(),
    /** When its receiver answered that it has it. */
    sentAt: instant(),
    attempts: integer().notNull().default(0),
    /** Not tried before, since a worker is trying it or it failed a short time ago; null: never tried. */
    nextAttemptAt: instant(),
    /** Whether somebody must look at the case soon: a finding of today, an emergency, a rise to urgent or above. */
    isUrgent: boolean()
      .notNull()
      .generatedAlwaysAs(
        sql`kind in ('serious-finding', 'emergency-reported-again', 'unacknowledged') or coalesce(kind = 'place-rose' and (body ->> 'place')::integer <= 3, false)`,
      ),
    /** When the worker found that a clinician had opened the case since, or decided about it. */
    acknowledgedAt: instant(),
    /** The urgent message whose case nobody opened, which this one repeats, and for which time; null: it repeats none. */
    repeats: uuid(),
    reminder: smallint(),
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
    unique("outbox_messages_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "outbox_messages_repeats",
      columns: [table.clinicId, table.patientId, table.repeats],
      foreignColumns: [table.clinicId, table.patientId, table.id],
    }),
    uniqueIndex("outbox_messages_each_reminder_once").on(
      table.clinicId,
      table.repeats,
      table.reminder,
    ),
    index("outbox_messages_unacknowledged")
      .on(table.clinicId, table.referralId)
      .where(sql`is_urgent and acknowledged_at is null`),
    index("outbox_messages_unsent")
      .on(table.createdAt)
      .where(sql`sent_at is null and withdrawn_at is null`),
    index("outbox_messages_to_try")
      .on(table.attempts, table.createdAt)
      .where(sql`sent_at is null and withdrawn_at is null`),
    isOneOf("outbox_messages_kind_is_known", table.kind, MESSAGE_KINDS),
    check(
      "outbox_messages_withdrawn_in_time",
      sql`withdrawn_at is null or coalesce(sent_at is null and withdrawn_at < not_before, false)`,
    ),
    check(
      "outbox_messages_reminder_is_whole",
      sql`(kind = 'unacknowledged') = (repeats is not null) and (repeats is null) = (reminder is null)`,
    ),
    readPolicy("outbox_messages_read", staffReach("clinician", "worker")),
    insertPolicy("outbox_messages_insert", staffReach("clinician")),
    updatePolicy("outbox_messages_update", staffReach("clinician", "worker")),
  ],
);
