import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { instant } from "./columns";

/**
 * Who did what to which record. Only `app_append_audit` writes it, and takes the actor and the time
 * from the database itself. A patient id here is no foreign key: a refused try may name a stranger's.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    /** Null: the worker, or somebody who is not signed in. */
    actorPersonId: uuid(),
    actorRole: text().notNull(),
    action: text().notNull(),
    patientId: uuid(),
    resource: text().notNull(),
    resourceId: text(),
    /** That was shown to whoever looked at a referral. */
    assessmentId: uuid(),
    /** Of whom a list had rows. */
    patientIds: uuid().array(),
    outcome: text().notNull(),
    reason: text(),
    /** For how many acts alike the line stands. */
    times: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    index("audit_events_of_patient").on(table.clinicId, table.patientId, table.id),
    index("audit_events_by_time").on(table.clinicId, table.at),
    // The newest look of each person at each record.
    index("audit_events_looks")
      .on(table.clinicId, table.actorPersonId, table.resourceId, table.id)
      .where(sql`action = 'view-referral' and outcome = 'allowed'`),
    readPolicy(
      "audit_events_read",
      sql`(${staffReach("auditor")}) or (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) or (${staffReach("clinician")} and actor_person_id = (select app_person_id()))`,
    ),
  ],
);
