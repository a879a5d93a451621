/** Who is asking. A union, so that nobody is anonymous; the worker acts in one clinic at a time. */
export type PatientActor = {
  role: "patient";
  sessionId: string;
  personId: string;
  clinicId: string;
  patientId: string;
};
export type ClinicianActor = StaffActor<"clinician">;
export type AdminActor = StaffActor<"admin">;
export type AuditorActor = StaffActor<"auditor">;
export type WorkerActor = { role: "worker"; clinicId: string; job: string };

type StaffActor<Role extends string> = {
  role: Role;
  sessionId: string;
  personId: string;
  clinicId: string;
};

export type Actor = PatientActor | ClinicianActor | AdminActor | AuditorActor | WorkerActor;
export const SIGNED_IN_ROLES = ["patient", "clinician", "admin", "auditor"] as const;
export type SignedInRole = (typeof SIGNED_IN_ROLES)[number];
export type SignedInActor = Exclude<Actor, WorkerActor>;
