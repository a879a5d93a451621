import { createHash, randomUUID } from "node:crypto";
import { inArray, sql } from "drizzle-orm";

import type { Database } from "@/db/client";
import { clinics, memberships, patients, people, sessions } from "@/db/schema";
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
  owner: Database,
  clinic: DemoClinic,
): Promise<ClinicianActor> {
  const { id, name, zone, phone } = clinic;
  await owner.insert(clinics).values({ id, name, zone, phone, takesAnyTime: true });
  const taken = new Set<string>();
  const clinicians: string[] = [];
  for (const { role, name: person } of clinic.staff) {
    const email = clinic.hasSignIns && !taken.has(role) ? demoEmail(role) : null;
    taken.add(role);
    const personId = await createPerson(owner, person, email);
    await owner.insert(memberships).values({ clinicId: id, personId, name: person, role });
    if (role === "clinician") clinicians.push(personId);
  }
  const [personId] = clinicians;
  if (personId === undefined) throw new Error(`${name} has no clinician`);
  const sessionId = await createSession(owner, { personId, clinicId: id, patientId: null });
  return { role: "clinician", sessionId, personId, clinicId: id };
}

/** One signed-in patient for each story, in its order; the first is the demo's own. */
export async function createPatients(
  owner: Database,
  clinic: DemoClinic,
  today: Day,
): Promise<readonly CastPatient[]> {
  const cast: CastPatient[] = [];
  for (const [index, story] of clinic.stories.entries()) {
    const name = madeUpName(clinic.firstName + index, story.sex);
    const email = clinic.hasSignIns && index === 0 ? demoEmail("patient") : null;
    const personId = await createPerson(owner, name, email);
    const patientId = randomUUID();
    await owner.insert(patients).values({
      clinicId: clinic.id,
      id: patientId,
      personId,
      name,
      birthDate: isoFromDay(today - Math.floor(story.age * 365.25) - 40 - index),
      sex: story.sex,
      hospitalNumber: `${clinic.name.slice(0, 1)}${String(10_241 + index * 37)}`,
      phone: `${clinic.patientPhones}${100 + index}`,
      zone: clinic.zone,
    });
    const sessionId = await createSession(owner, { personId, clinicId: clinic.id, patientId });
    cast.push({
      story,
      actor: { role: "patient", sessionId, personId, clinicId: clinic.id, patientId },
    });
  }
  return cast;
}

/** Everybody who can sign in to the demo may, from now on, with this password. */
export async function letSignIn(owner: Database, passwordHash: string): Promise<void> {
  const emails = DEMO_SIGN_INS.map(({ email }) => email);
  await owner.update(people).set({ passwordHash }).where(inArray(people.email, emails));
}

function demoEmail(role: (typeof DEMO_SIGN_INS)[number]["role"]): string {
  const known = DEMO_SIGN_INS.find((each) => each.role === role);
  if (!known) throw new Error(`no demo sign-in for ${role}`);
  return known.email;
}

/** A session of a patient, or without one of a clinician. Answers its id. */
async function createSession(
  owner: Database,
  {
    personId,
    clinicId,
    patientId,
  }: { personId: string; clinicId: string; patientId: string | null },
): Promise<string> {
  const id = createHash("sha256").update(randomUUID()).digest("hex");
  const role = patientId === null ? "clinician" : "patient";
  const expiresAt = sql`now() + interval '1 hour'`;
  await owner.insert(sessions).values({ id, personId, clinicId, role, patientId, expiresAt });
  return id;
}

async function createPerson(owner: Database, name: string, email: string | null): Promise<string> {
  const id = randomUUID();
  await owner.insert(people).values({ id, name, email: email ?? `${id}@demo.flicker.example` });
  return id;
}
