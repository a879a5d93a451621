import { createHash, randomUUID } from "node:crypto";
import type { Sql } from "postgres";

import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import type { Day } from "@/lib/clinical/calendar/day";
import { isoFromDay } from "@/lib/clinical/calendar/day";

import type { DemoClinic } from "./demo-clinics";
import { madeUpName } from "./names";
import type { Story } from "./story";

export type CastPatient = { story: Story; actor: PatientActor };

/** The clinic and its staff. Answers its first clinician, signed in, who makes the stories' decisions. */
export async function createClinicAndStaff(
  owner: Sql,
  clinic: DemoClinic,
): Promise<ClinicianActor> {
  const { id, name, zone, phone } = clinic;
  await owner`insert into clinics (id, name, zone, phone) values (${id}, ${name}, ${zone}, ${phone})`;
  const taken = new Set<string>();
  const clinicians: string[] = [];
  for (const { role, name: person } of clinic.staff) {
    const email = clinic.hasSignIns && !taken.has(role) ? demoEmail(role) : null;
    taken.add(role);
    const personId = await createPerson(owner, person, email);
    await owner`
      insert into memberships (clinic_id, person_id, name, role)
      values (${id}, ${personId}, ${person}, ${role})`;
    if (role === "clinician") clinicians.push(personId);
  }
  const [personId] = clinicians;
  if (personId === undefined) throw new Error(`${name} has no clinician`);
  const sessionId = await createSession(owner, { personId, clinicId: id, patientId: null });
  return { role: "clinician", sessionId, personId, clinicId: id };
}

/** One signed-in patient for each story, in its order; the first is the demo's own. */
export async function createPatients(
  owner: Sql,
  clinic: DemoClinic,
  today: Day,
): Promise<readonly CastPatient[]> {
  const cast: CastPatient[] = [];
  for (const [index, story] of clinic.stories.entries()) {
    const name = madeUpName(clinic.firstName + index, story.sex);
    const email = clinic.hasSignIns && index === 0 ? demoEmail("patient") : null;
    const personId = await createPerson(owner, name, email);
    const patientId = randomUUID();
    const birthDate = isoFromDay(today - Math.floor(story.age * 365.25) - 40 - index);
    const number = `${clinic.name.slice(0, 1)}${String(10_241 + index * 37)}`;
    await owner`
      insert into patients
        (clinic_id, id, person_id, name, birth_date, sex, hospital_number, phone, zone)
      values (${clinic.id}, ${patientId}, ${personId}, ${name}, ${birthDate}, ${story.sex},
        ${number}, ${`${clinic.patientPhones}${100 + index}`}, ${clinic.zone})`;
    const sessionId = await createSession(owner, { personId, clinicId: clinic.id, patientId });
    cast.push({
      story,
      actor: { role: "patient", sessionId, personId, clinicId: clinic.id, patientId },
    });
  }
  return cast;
}

/** Everybody who can sign in to the demo may, from now on, with this password. */
export async function letSignIn(owner: Sql, passwordHash: string): Promise<void> {
  const emails = DEMO_SIGN_INS.map(({ email }) => email);
  await owner`update people set password_hash = ${passwordHash} where email = any(${emails})`;
}

function demoEmail(role: (typeof DEMO_SIGN_INS)[number]["role"]): string {
  const known = DEMO_SIGN_INS.find((each) => each.role === role);
  if (!known) throw new Error(`no demo sign-in for ${role}`);
  return known.email;
}

/** A session of a patient, or without one of a clinician. Answers its id. */
async function createSession(
  owner: Sql,
  {
    personId,
    clinicId,
    patientId,
  }: { personId: string; clinicId: string; patientId: string | null },
): Promise<string> {
  const id = createHash("sha256").update(randomUUID()).digest("hex");
  const role = patientId === null ? "clinician" : "patient";
  await owner`
    insert into sessions (id, person_id, clinic_id, role, patient_id, expires_at)
    values (${id}, ${personId}, ${clinicId}, ${role}, ${patientId}, now() + interval '1 hour')`;
  return id;
}

async function createPerson(owner: Sql, name: string, email: string | null): Promise<string> {
  const id = randomUUID();
  await owner`
    insert into people (id, name, email)
    values (${id}, ${name}, ${email ?? `${id}@demo.flicker.example`})`;
  return id;
}
