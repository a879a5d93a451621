/** One line of the audit, as the auditor reads it. */
export type AuditEventView = {
  id: number;
  at: Date;
  /** Null: the worker, somebody who was not signed in, or a patient: patients are named by their record's id alone. */
  actorName: string | null;
  actorRole: string;
  action: string;
  patientId: string | null;
  /** Of whom a list had rows. */
  patientIds: readonly string[];
  resource: string;
  resourceId: string | null;
  outcome: string;
  reason: string | null;
  /** For how many acts alike the line stands. */
  times: number;
};
