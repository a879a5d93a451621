import postgres, { type Sql } from "postgres";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import { hashPassword } from "@/lib/auth/password";
import { todayIn } from "@/lib/format/zoned-day";

import { reAssessDue } from "@/lib/re-assess/re-assess-due";

import { type CastPatient, createClinicAndStaff, createPatients, letSignIn } from "./create-people";
import { DEMO_CLINICS, type DemoClinic } from "./demo-clinics";
import { playStory } from "./play-story";

/** Stories that are played side by side. */
const AT_ONCE = 6;

export type SeedOutcome = "filled" | "filled-before" | "other-clinics";

/**
 * Fill an empty database with the demo's clinics, people and stories, dated back from `now`. A demo that was
 * left half made is made anew; a database that holds other clinics is left alone.
 */
export async function seedDemo(
  ownerUrl: string,
  now: Date,
  demo: readonly DemoClinic[] = DEMO_CLINICS,
): Promise<SeedOutcome> {
  const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  try {
    const clinics = await owner<{ id: string }[]>`select id from clinics`;
    const isOurs = clinics.every(({ id }) => demo.some((clinic) => clinic.id === id));
    if (await isWhole(owner)) return "filled-before";
    if (!isOurs) return "other-clinics";
    if (clinics.length > 0) await owner`truncate clinics, people cascade`;

    for (const clinic of demo) await seedClinic(owner, clinic, now);
    await letSignIn(owner, await hashPassword(DEMO_PASSWORD));
    return "filled";
  } finally {
    await owner.end();
  }
}

/** Letting people sign in comes last, so it is the sign that nothing is missing. */
async function isWhole(owner: Sql): Promise<boolean> {
  const emails = DEMO_SIGN_INS.map(({ email }) => email);
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int from people where email = any(${emails}) and password_hash is not null`;
  return row?.count === emails.length;
}

/** One clinic with its staff and its patients' stories. Answers who plays which story. */
export async function seedClinic(
  owner: Sql,
  clinic: DemoClinic,
  now: Date,
): Promise<readonly CastPatient[]> {
  const today = todayIn(clinic.zone, now);
  const clinician = await createClinicAndStaff(owner, clinic);
  const cast = await createPatients(owner, clinic, today);
  const waiting = [...cast];
  const playNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { story, actor } = next;
      try {
        await playStory(story, { actor, clinician, zone: clinic.zone, today, now });
      } catch (cause) {
        throw new Error(`the story ${story.code} cannot be told`, { cause });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, playNext));
  await reAssessDue(now);
  await owner`
    update sessions set ended_at = now() where clinic_id = ${clinic.id} and ended_at is null`;
  return cast;
}
