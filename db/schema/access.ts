import { type SQL, sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** What the web app logs in as. It owns no table, so every policy here binds it. */
export const appRole = pgRole("flicker_app").existing();
/** What the worker logs in as: bound like the app, but it may choose its clinic. */
const workerRole = pgRole("flicker_worker").existing();

/** The roles that an actor can have in a transaction, as `app_role()` answers them. */
type ActingRole = "patient" | "clinician" | "admin" | "auditor" | "worker";

/** Every reach starts here. Written as subselects, so that each is worked out once a query, not once a row. */
const OWN_CLINIC = sql`clinic_id = (select app_clinic_id())`;

/** Rows of the actor's clinic, for these roles only. */
export function staffReach(...roles: readonly ActingRole[]): SQL {
  return sql`${OWN_CLINIC} and ${actsAs(roles)}`;
}

/** Rows about one patient: that patient's own, and those of the clinic for these roles. */
export function patientReach(...roles: readonly ActingRole[]): SQL {
  return sql`${OWN_CLINIC} and (${actsAs(roles)} or patient_id = (select app_patient_id()))`;
}

/** Rows about the patient who is signed in, and no others. */
export function ownReach(): SQL {
  return sql`${OWN_CLINIC} and patient_id = (select app_patient_id())`;
}

/** Whether the actor has one of these roles, whatever the row. */
export function actsAs(roles: readonly ActingRole[]): SQL {
  return sql`(select app_role()) in (${sql.raw(roles.map((role) => `'${role}'`).join(", "))})`;
}

/** That a column names who acts: their person, or nobody where that is the worker. */
export function isActor(
  column: "created_by" | "decided_by" | "proposed_by" | "recorded_by" | "written_by",
): SQL {
  return sql`${sql.raw(column)} is not distinct from (select app_person_id())`;
}

export function readPolicy(name: string, using: SQL) {
  return pgPolicy(name, { for: "select", to: [appRole, workerRole], using });
}

export function insertPolicy(name: string, withCheck: SQL) {
  return pgPolicy(name, { for: "insert", to: [appRole, workerRole], withCheck });
}

export function deletePolicy(name: string, using: SQL) {
  return pgPolicy(name, { for: "delete", to: [appRole, workerRole], using });
}

/** A row must be within reach before and after the change; one that is not `allowed` after it is refused, not passed over. */
export function updatePolicy(name: string, reach: SQL, allowed = reach) {
  return pgPolicy(name, {
    for: "update",
    to: [appRole, workerRole],
    using: reach,
    withCheck: allowed,
  });
}
