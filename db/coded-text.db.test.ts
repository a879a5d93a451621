import { getTableColumns, getTableName, is } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";

import * as schema from "./schema";
import { owner } from "./testing/owner";

/** Text that is no closed set of codes, and why. */
const NOT_CODED: Readonly<Record<string, readonly string[]>> = {
  "words that somebody typed": [
    "checklist_responses.note",
    "clinics.name",
    "clinics.phone",
    "decisions.examination",
    "decisions.reason",
    "journal_entries.note",
    "mails.to_address",
    "memberships.name",
    "patient_messages.words",
    "patient_messages.writer",
    "patients.hospital_number",
    "patients.name",
    "patients.phone",
    "patients.search_key",
    "patients.sex",
    "people.email",
    "people.name",
    "staff_invitations.email",
    "staff_invitations.name",
  ],
  "the name of a time zone, which PostgreSQL's own table and not this schema lists": [
    "checklist_responses.zone",
    "clinic_calendars.zone",
    "clinics.zone",
    "journal_entries.zone",
    "patients.zone",
  ],
  "the tag of a language, of which the registry of languages has new ones without a migration": [
    "patients.language",
  ],
  "an id, a key or a digest": [
    "action_throttles.key",
    "assessments.input_digest",
    "audit_events.resource_id",
    "emg_requests.content_hash",
    "invitations.code_hash",
    "password_resets.code_hash",
    "people.password_hash",
    "refused_sign_ins.account",
    "rule_sets.digest",
    "rule_sets.id",
    "sessions.id",
    "sign_in_throttles.key",
    "snapshots.input_digest",
    "staff_invitations.code_hash",
    "submissions.body_hash",
    "unsent_forms.holder",
  ],
  "names the rule set, a rule or the wording of a released version, which grow with releases": [
    "assessments.open_rules",
    "assessments.rule_set",
    "checklist_responses.wording",
    "consents.version",
    "drafts.wording",
    "patient_messages.questions",
    "referrals.reasons",
    "snapshots.rule_set",
  ],
  "names the command, page or record that wrote it, of which lib has new ones without a migration":
    [
      "assessments.cause",
      "audit_events.action",
      "audit_events.reason",
      "audit_events.resource",
      "checklist_responses.page",
      "drafts.subject",
      "refusal_counts.action",
      "refusal_counts.reason",
      "refusal_counts.resource",
      "refused_sign_ins.reason",
      "submissions.action",
    ],
  "a whole document or key that code alone makes": ["referrals.order_key", "snapshots.content"],
};

/** By column, the texts that its check lists. */
async function checkedTexts(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await owner<{ column: string; definition: string }[]>`
    select conrelid::regclass || '.' || attname as column, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where contype = 'c' and connamespace = 'public'::regnamespace and cardinality(conkey) = 1
      and pg_get_constraintdef(c.oid) ~ ('^CHECK \\(\\(' || attname || ' (= ANY \\(|<@ )')`;
  return new Map(
    rows.map(({ column, definition }) => [
      column,
      [...definition.matchAll(/'([^']+)'/g)].map(([, text = ""]) => text),
    ]),
  );
}

test("every column of text is held to its codes by a check, or is listed as no set of codes", async () => {
  const columns = await owner<{ column: string }[]>`
    select relname || '.' || attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0
      and not attisdropped and atttypid in ('text'::regtype, 'text[]'::regtype)
    order by 1`;
  const checked = await checkedTexts();
  const unchecked = columns.flatMap(({ column }) => (checked.has(column) ? [] : column));
  expect(unchecked.toSorted()).toEqual(Object.values(NOT_CODED).flat().toSorted());
});

test("a column that code takes for one of some codes is held to the same ones", async () => {
  const casing = new CasingCache("snake_case");
  const checked = await checkedTexts();
  const coded = Object.values(schema).flatMap((table) =>
    is(table, PgTable)
      ? Object.values(getTableColumns(table)).flatMap((column) =>
          column.enumValues === undefined
            ? []
            : {
                column: `${getTableName(table)}.${casing.getColumnCasing(column)}`,
                codes: column.enumValues.toSorted(),
              },
        )
      : [],
  );
  expect(coded.length).toBeGreaterThan(20);
  expect(coded).toEqual(
    coded.map(({ column }) => ({ column, codes: checked.get(column)?.toSorted() })),
  );
});
