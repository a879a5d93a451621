import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { TIERS } from "@/lib/clinical/history/tier";
import { insertPolicy, isActor, readPolicy, staffReach } from "./access";
import { assessments } from "./assessments";
import { instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { people } from "./people";
import { referrals } from "./referrals";

/**
 * A lowering or closing that one clinician proposes and another carries out or declines. Never changed: the one decision that
 * answers it names it.
 */
export const loweringProposals = pgTable(
  "lowering_proposals",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    referralId: uuid().notNull(),
    patientId: uuid().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: instant().notNull(),
    sequence: recordingOrder(),
    expiresAt: instant().notNull(),
    /** The case as it was: once either has changed, the proposal is void. */
    version: integer().notNull(),
    assessmentId: uuid().notNull(),
    /** The tiers that it would lower the case from and to, as its preview said; null: no tier. */
    fromTier: oneOf(TIERS),
    toTier: oneOf(TIERS),
    /** The decision in full, as its command takes it. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("lowering_proposals_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "lowering_proposals_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    foreignKey({
      name: "lowering_proposals_assessment",
      columns: [table.clinicId, table.patientId, table.assessmentId],
      foreignColumns: [assessments.clinicId, assessments.patientId, assessments.id],
    }),
    check(
      "lowering_proposals_expire_within_a_day",
      sql`expires_at > proposed_at and expires_at <= proposed_at + interval '24 hours'`,
    ),
    isOneOf("lowering_proposals_from_tier_is_known", table.fromTier, TIERS),
    isOneOf("lowering_proposals_to_tier_is_known", table.toTier, TIERS),
    index("lowering_proposals_of_referral").on(table.clinicId, table.referralId, table.sequence),
    readPolicy("lowering_proposals_read", staffReach("clinician")),
    insertPolicy(
      "lowering_proposals_insert",
      sql`${staffReach("clinician")} and ${isActor("proposed_by")}`,
    ),
  ],
);
