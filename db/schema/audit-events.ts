import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { SIGNED_IN_ROLES } from "@/lib/actor";
import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";

/** Whoever is signed in, the worker, whoever has the server's console, and nobody who is known. */
const AUDITED_ROLES = [...SIGNED_IN_ROLES, "worker", "operator", "nobody"] as const;
const AUDIT_OUTCOMES = ["allowed", "denied"] as const;

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
    actorRole: oneOf(AUDITED_ROLES).notNull(),
    action: text().notNull(),
    patientId: uuid(),
    resource: text().notNull(),
    resourceId: text(),
    /** That was shown to whoever looked at a referral. */
    assessmentId: uuid(),
    /** Of whom a list had rows. */
    patientIds: uuid().array(),
    outcome: oneOf(AUDIT_OUTCOMES).notNull(),
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
    isOneOf("audit_events_actor_role_is_known", table.actorRole, AUDITED_ROLES),
    isOneOf("audit_events_outcome_is_known", table.outcome, AUDIT_OUTCOMES),
    readPolicy(
      "audit_events_read",
      sql`(${staffReach("auditor")}) or (clinic_id = (select app_clinic_id()) and patient_id = (select app_patient_id())) or (${staffReach("clinician")} and actor_person_id = (select app_person_id()))`,
    ),
  ],
);
