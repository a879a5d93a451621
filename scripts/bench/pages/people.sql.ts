import { createHash, randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Sql } from "postgres";

// Raw, because they go through the client that also fills and times, which must give moments as it does there.

/** The cookie header of a new session of the demo person with this e-mail. */
export async function signedIn(
  owner: Sql,
  email: string,
): Promise<{ cookie: string; clinicId: string; patientId: string | null }> {
  const [person] = await owner`
    select p.id, coalesce(m.clinic_id, t.clinic_id) as clinic_id, coalesce(m.role, 'patient') as role, t.id as patient_id
    from people p left join memberships m on m.person_id = p.id left join patients t on t.person_id = p.id
    where p.email = ${email}`;
  if (person === undefined)
    throw new Error(`nobody has the e-mail ${email}: is the demo data there?`);
  const sid = randomBytes(32).toString("base64url");
  await owner`insert into sessions ${owner({
    id: createHash("sha256").update(sid).digest("hex"),
    person_id: person.id,
    clinic_id: person.clinic_id,
    role: person.role,
    patient_id: person.patient_id,
    expires_at: new Date(Date.now() + 12 * 3_600_000),
  })}`;
  const token = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? "" });
  return {
    cookie: `flicker.session=${token}`,
    clinicId: person.clinic_id,
    patientId: person.patient_id,
  };
}

/**
 * The e-mail of a copy of this demo patient that has the whole history and has reported nothing since: what a patient
 * reports makes the next entry dearer, which the size of the clinic must not be blamed for.
 */
export async function untouchedCopyOf(owner: Sql, email: string): Promise<string> {
  const [copy] = await owner<{ email: string }[]>`
    with source as (
      select t.*, (select count(*) from history_events h where h.clinic_id = t.clinic_id and h.patient_id = t.id) as reported
      from patients t join people person on person.id = t.person_id where person.email = ${email}
    )
    select person.email from source
    join patients t on t.clinic_id = source.clinic_id and t.birth_date = source.birth_date and t.id <> source.id
    join people person on person.id = t.person_id
    where person.email like '%@bench.example' and source.reported = (
      select count(*) from history_events h where h.clinic_id = t.clinic_id and h.patient_id = t.id)
    limit 1`;
  if (copy === undefined) throw new Error(`no copy of ${email} has a whole history`);
  return copy.email;
}
