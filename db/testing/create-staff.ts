import type { AdminActor, AuditorActor, ClinicianActor } from "@/lib/actor";
import type { StaffRole } from "../schema";
import { createPerson, createSession } from "./create-session";
import { owner } from "./owner";

type StaffActors = { clinician: ClinicianActor; admin: AdminActor; auditor: AuditorActor };

/** A signed-in member of the clinic's staff. */
export async function createStaff<Role extends StaffRole>(
  clinicId: string,
  role: Role,
  name = "Robin Ekwueme",
): Promise<StaffActors[Role]> {
  const personId = await createPerson(name);
  await owner`
    insert into memberships (clinic_id, person_id, name, role)
    values (${clinicId}, ${personId}, ${name}, ${role})`;
  const sessionId = await createSession({ personId, clinicId, role });
  return { role, sessionId, personId, clinicId } as StaffActors[Role];
}
