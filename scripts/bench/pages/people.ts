import { createHash, randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Sql } from "postgres";

/** The cookie header of a new session of the demo person with this e-mail. */
export async function signedIn(
  owner: Sql,
  email: string,
): Promise<{ cookie: string; clinicId: string }> {
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
  return { cookie: `flicker.session=${token}`, clinicId: person.clinic_id };
}
