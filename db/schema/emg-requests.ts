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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { insertPolicy, isActor, readPolicy, staffReach, updatePolicy } from "./access";
import { instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { people } from "./people";
import { EMG_REQUEST_STATUSES, referrals } from "./referrals";

/** A signed request never changes, so whoever signs is whoever acts. */
const SIGNED_BY_ACTOR = sql`(signed_by is null or signed_by = (select app_person_id()))`;

/** A request for electromyography. Once signed, the database refuses every change. */
export const emgRequests = pgTable(
  "emg_requests",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    referralId: uuid().notNull(),
    patientId: uuid().notNull(),
    status: oneOf(EMG_REQUEST_STATUSES).notNull().default("draft"),
    /** Grows with every saved change; a form that holds an older one is refused. */
    version: integer().notNull().default(1),
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** SHA-256 of `content` as signed; null while it is a draft. */
    contentHash: text(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    sequence: recordingOrder(),
    updatedAt: instant().notNull(),
    signedBy: uuid().references(() => people.id),
    signedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    foreignKey({
      name: "emg_requests_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    index("emg_requests_of_patient").on(table.clinicId, table.patientId, table.createdAt),
    uniqueIndex("emg_requests_one_draft_per_referral")
      .on(table.clinicId, table.referralId)
      .where(sql`status = 'draft'`),
    isOneOf("emg_requests_status_is_known", table.status, EMG_REQUEST_STATUSES),
    check(
      "emg_requests_signature_is_whole",
      sql`(status = 'signed') = (content_hash is not null and signed_by is not null and signed_at is not null)`,
    ),
    readPolicy("emg_requests_read", staffReach("clinician")),
    insertPolicy(
      "emg_requests_insert",
      sql`${staffReach("clinician")} and ${isActor("created_by")} and ${SIGNED_BY_ACTOR}`,
    ),
    updatePolicy(
      "emg_requests_update",
      staffReach("clinician"),
      sql`${staffReach("clinician")} and ${SIGNED_BY_ACTOR}`,
    ),
  ],
);
