import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { insertPolicy, isActor, patientReach, readPolicy, staffReach } from "./access";
import { areAllOneOf, day, instant, isOneOf, oneOf, recordingOrder } from "./columns";
import { decisions } from "./decisions";
import { people } from "./people";

const PATIENT_MESSAGE_KINDS = ["question", "advice"] as const;
export type PatientMessageKind = (typeof PATIENT_MESSAGE_KINDS)[number];

/** Tests that a patient can be asked to have without a visit. Stored: never rename or reuse one. */
const ADVISED_TESTS = ["bloods", "emg", "scan", "heart-tracing"] as const;

/**
 * What a clinician wrote to a patient with a decision: a question, or advice. The patient reads it once the decision can no
 * longer be undone. A reply is a checklist response whose `checklistId` is its id.
 */
export const patientMessages = pgTable(
  "patient_messages",
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    decisionId: uuid().notNull(),
    kind: oneOf(PATIENT_MESSAGE_KINDS).notNull(),
    words: text(),
    /** Ids of the checklist's questions that it asks. */
    questions: text().array().notNull().default(sql`'{}'`),
    tests: text({ enum: ADVISED_TESTS }).array().notNull().default(sql`'{}'`),
    /** In the clinic's zone. */
    replyBy: day(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    /** The writer's name as it was then: patients read no memberships. */
    writer: text().notNull(),
    writtenAt: instant().notNull(),
    sequence: recordingOrder(),
    /** Its decision was undone; the database writes it. */
    isWithdrawn: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    unique("patient_messages_key_of_patient").on(table.clinicId, table.patientId, table.id),
    unique("patient_messages_one_per_decision").on(table.clinicId, table.decisionId),
    foreignKey({
      name: "patient_messages_decision",
      columns: [table.clinicId, table.patientId, table.decisionId],
      foreignColumns: [decisions.clinicId, decisions.patientId, decisions.id],
    }),
    index("patient_messages_of_patient").on(table.clinicId, table.patientId, table.sequence),
    isOneOf("patient_messages_kind_is_known", table.kind, PATIENT_MESSAGE_KINDS),
    areAllOneOf("patient_messages_tests_are_known", table.tests, ADVISED_TESTS),
    check(
      "patient_messages_question_has_a_day",
      sql`(kind = 'question') = (reply_by is not null) and (kind = 'question' or questions = '{}')`,
    ),
    check(
      "patient_messages_say_something",
      sql`coalesce(btrim(words) <> '', questions <> '{}' and words is null)`,
    ),
    readPolicy("patient_messages_read", patientReach("clinician")),
    insertPolicy(
      "patient_messages_insert",
      sql`${staffReach("clinician")} and ${isActor("written_by")} and not is_withdrawn`,
    ),
  ],
);
