import { createHash, randomUUID } from "node:crypto";

import type { SignedInRole } from "@/lib/actor";
import { owner } from "./owner";

/** A person with an address of their own. Answers their id. */
export async function createPerson(name: string): Promise<string> {
  const [person] = await owner<{ id: string }[]>`
    insert into people (name, email) values (${name}, ${`${randomUUID()}@example.org`})
    returning id`;
  if (person === undefined) throw new Error("no person was made");
  return person.id;
}

/** A session as if that person had just signed in. Answers its id. */
export async function createSession(session: {
  personId: string;
  clinicId: string;
  role: SignedInRole;
  patientId?: string;
}): Promise<string> {
  const id = createHash("sha256").update(randomUUID()).digest("hex");
  await owner`
    insert into sessions (id, person_id, clinic_id, role, patient_id, expires_at)
    values (${id}, ${session.personId}, ${session.clinicId}, ${session.role},
      ${session.patientId ?? null}, now() + interval '12 hours')`;
  return id;
}
