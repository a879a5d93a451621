import { createHash, randomBytes, randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import postgres from "postgres";
import type { SignedInRole } from "@/lib/actor";

export type Someone = {
  role: SignedInRole;
  clinicId: string;
  personId: string;
  /** Null for staff. */
  patientId: string | null;
  name: string;
};

/** Row security binds even the owner of the tables; the superuser of a throw-away server sees all. */
const owner = postgres(setting("DATABASE_SUPERUSER_URL"), { max: 2, onnotice: () => {} });

export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the browser tests by npm test`);
  return value;
}

/** Rows as the database holds them, whoever may see them: for what a story must prove about storage. */
export const storedRows = owner;

/** A clinic of its own, so that no story sees another's people. */
export async function createClinic(): Promise<string> {
  const clinicId = randomUUID();
  await owner`insert into clinics ${owner({ id: clinicId, name: `Clinic ${clinicId.slice(0, 8)}`, zone: "Europe/London", phone: "01632 960 001" })}`;
  return clinicId;
}

export async function createPatient(
  clinicId: string,
  {
    name = "Cara Lindqvist",
    birthDate = "1980-02-01",
    phone = null,
  }: { name?: string; birthDate?: string; phone?: string | null } = {},
): Promise<Someone> {
  const personId = await createPerson(name);
  const patientId = randomUUID();
  await owner`insert into patients ${owner({
    clinic_id: clinicId,
    id: patientId,
    person_id: personId,
    name,
    birth_date: birthDate,
    phone,
    hospital_number: patientId.slice(0, 8),
    zone: "Europe/London",
  })}`;
  return { role: "patient", clinicId, personId, patientId, name };
}

export async function createStaff(
  clinicId: string,
  role: "clinician" | "admin" | "auditor",
  name = `Dr ${role}`,
): Promise<Someone> {
  const personId = await createPerson(name);
  await owner`insert into memberships ${owner({ clinic_id: clinicId, id: randomUUID(), person_id: personId, name, role })}`;
  return { role, clinicId, personId, patientId: null, name };
}

/** One of the demo's people, by e-mail. */
export async function demoPerson(email: string): Promise<Someone> {
  const [row] = await owner`
    select p.id as person_id, p.name, coalesce(m.clinic_id, t.clinic_id) as clinic_id,
      coalesce(m.role, 'patient') as role, t.id as patient_id
    from people p left join memberships m on m.person_id = p.id left join patients t on t.person_id = p.id
    where p.email = ${email}`;
  if (row === undefined) throw new Error(`the demo has nobody with the e-mail ${email}`);
  return {
    role: row.role,
    clinicId: row.clinic_id,
    personId: row.person_id,
    patientId: row.patient_id,
    name: row.name,
  };
}

/** Who is signed in by a session as the browser keeps it. */
export async function personOfSession(cookie: string): Promise<Someone> {
  const [, token = ""] = /flicker\.session=([^;]+)/.exec(cookie) ?? [];
  const { sid } = (await decode({ token, secret: setting("NEXTAUTH_SECRET") })) ?? {};
  const [row] = await owner`
    select s.role, s.clinic_id, s.person_id, s.patient_id, p.name from sessions s join people p on p.id = s.person_id
    where s.id = ${createHash("sha256").update(String(sid)).digest("hex")}`;
  if (row === undefined) throw new Error("nobody is signed in");
  return {
    role: row.role,
    clinicId: row.clinic_id,
    personId: row.person_id,
    patientId: row.patient_id,
    name: row.name,
  };
}

/** A signed-in session as the browser keeps it: the cookie's name and value. */
export async function sessionCookie(someone: Someone): Promise<{ name: string; value: string }> {
  const sid = randomBytes(32).toString("base64url");
  await owner`insert into sessions ${owner({
    id: createHash("sha256").update(sid).digest("hex"),
    person_id: someone.personId,
    clinic_id: someone.clinicId,
    role: someone.role,
    patient_id: someone.patientId,
    expires_at: new Date(Date.now() + 12 * 3_600_000),
  })}`;
  const value = await encode({ token: { sid }, secret: setting("NEXTAUTH_SECRET") });
  return { name: "flicker.session", value };
}

async function createPerson(name: string): Promise<string> {
  const personId = randomUUID();
  await owner`insert into people ${owner({ id: personId, email: `${personId}@e2e.example`, name })}`;
  return personId;
}
