import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { TIERS } from "@/lib/clinical/history/tier";
import { insertPolicy, isActor, readPolicy, staffReach } from "./access";
import { day, hasCome, instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { loweringProposals } from "./lowering-proposals";
import { people } from "./people";
import { DECISION_KINDS, referrals } from "./referrals";

/** Stored: never rename or reuse one. */
export const REASON_CODES = [
  "found-at-examination",
  "read-in-a-note",
  "reported-by-phone",
  "test-result",
  "judgement",
  "examined-normal",
  "examined-no-sign",
  "explained-otherwise",
  "answer-was-mistaken",
  "already-investigated",
  "being-treated",
  "tests-first",
  "while-waiting",
  "in-care-elsewhere",
  "patient-does-not-want",
  "goes-now",
  "does-not-go",
  "left-message",
  "no-answer",
  "later-than-deadline",
  "other",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What a clinician did about a referral, and why. Reasons are between clinicians. */
export const decisions = pgTable(
  "decisions",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    referralId: uuid().notNull(),
    patientId: uuid().notNull(),
    kind: oneOf(DECISION_KINDS).notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
    decidedAt: instant().notNull(),
    sequence: recordingOrder(),
    reasonCode: oneOf(REASON_CODES),
    reason: text(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    /** The decision that this one takes back. */
    supersedes: uuid(),
    /** The tier of the case's most urgent finding before it; the database writes it. */
    topTierBefore: oneOf(TIERS),
    /** The examination on which a lowering rests: its day in the clinic's zone, and what was found. */
    examinedOn: day(),
    examination: text(),
    /** The proposal that it carries out, declines or withdraws. */
    proposalId: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("decisions_key_of_patient").on(table.clinicId, table.patientId, table.id),
    foreignKey({
      name: "decisions_referral",
      columns: [table.clinicId, table.patientId, table.referralId],
      foreignColumns: [referrals.clinicId, referrals.patientId, referrals.id],
    }),
    foreignKey({
      name: "decisions_supersedes",
      columns: [table.clinicId, table.patientId, table.supersedes],
      foreignColumns: [table.clinicId, table.patientId, table.id],
    }),
    foreignKey({
      name: "decisions_proposal",
      columns: [table.clinicId, table.patientId, table.proposalId],
      foreignColumns: [
        loweringProposals.clinicId,
        loweringProposals.patientId,
        loweringProposals.id,
      ],
    }),
    uniqueIndex("decisions_superseded_once").on(table.clinicId, table.supersedes),
    uniqueIndex("decisions_one_per_proposal").on(table.clinicId, table.proposalId),
    isOneOf("decisions_kind_is_known", table.kind, DECISION_KINDS),
    isOneOf("decisions_reason_code_is_known", table.reasonCode, REASON_CODES),
    isOneOf("decisions_top_tier_before_is_known", table.topTierBefore, TIERS),
    check("decisions_undo_names_one", sql`(kind = 'undo') = (supersedes is not null)`),
    check(
      "decisions_examination_is_whole",
      sql`(examined_on is null) = (examination is null) and btrim(examination) <> ''`,
    ),
    check(
      "decisions_answer_a_proposal",
      sql`kind not in ('decline-proposal', 'withdraw-proposal') or coalesce(proposal_id is not null and btrim(reason) <> '', false)`,
    ),
    hasCome("decisions_examination_has_come", table.examinedOn, table.decidedAt),
    // What somebody decided in the last minutes, asked with every page of the queue.
    index("decisions_of_person").on(table.clinicId, table.decidedBy, table.decidedAt),
    index("decisions_of_referral").on(table.clinicId, table.referralId, table.sequence),
    readPolicy("decisions_read", staffReach("clinician", "worker")),
    insertPolicy("decisions_insert", sql`${staffReach("clinician")} and ${isActor("decided_by")}`),
  ],
);
