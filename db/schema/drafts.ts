import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { deletePolicy, insertPolicy, ownReach, readPolicy, updatePolicy } from "./access";
import { instant, isOneOf, oneOf } from "./columns";
import { journalEntries } from "./journal-entries";
import { patients } from "./patients";

export const DRAFT_FORMS = [
  "journal-entry",
  "journal-change",
  "checklist",
  "checklist-correction",
] as const;

/** What a patient typed and has not sent: no fact, and within nobody's reach but theirs. */
export const drafts = pgTable(
  "drafts",
  {
    clinicId: uuid().notNull(),
    patientId: uuid().notNull(),
    form: oneOf(DRAFT_FORMS).notNull(),
    /** The page of the form or the day that it is about. */
    subject: text().notNull(),
    fields: jsonb().$type<Readonly<Record<string, readonly string[]>>>().notNull(),
    /** Checksum of the questions as they were shown. */
    wording: text().notNull(),
    /** The entry that holds the words of an emergency in this draft's note, which were assessed at once. */
    reportedEntryId: uuid(),
    savedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId, table.form, table.subject] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "drafts_reported_entry",
      columns: [table.clinicId, table.patientId, table.reportedEntryId],
      foreignColumns: [journalEntries.clinicId, journalEntries.patientId, journalEntries.id],
    }),
    index("drafts_by_age").on(table.savedAt),
    isOneOf("drafts_form_is_known", table.form, DRAFT_FORMS),
    check(
      "drafts_are_bounded",
      sql`octet_length(fields::text) <= 131072 and length(subject) <= 64 and length(wording) <= 64`,
    ),
    readPolicy("drafts_read", ownReach()),
    insertPolicy("drafts_insert", ownReach()),
    updatePolicy("drafts_update", ownReach()),
    deletePolicy("drafts_delete", ownReach()),
  ],
);
