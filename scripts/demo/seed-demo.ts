import { and, count, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import postgres from "postgres";
import type { Database } from "@/db/client";
import { ownerDatabase } from "@/db/owner-database";
import { clinics, people, sessions } from "@/db/schema";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import { hashPassword } from "@/lib/auth/password";
import { todayIn } from "@/lib/format/zoned-day";

import { reAssessDue } from "@/lib/re-assess/re-assess-due";

import { emptyDatabase } from "../setup/whole-tables.sql";
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
  const client = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  const owner = ownerDatabase(client);
  try {
    const found = await owner.select({ id: clinics.id }).from(clinics);
    const isOurs = found.every(({ id }) => demo.some((clinic) => clinic.id === id));
    if (await isWhole(owner)) return "filled-before";
    if (!isOurs) return "other-clinics";
    if (found.length > 0) await emptyDatabase(owner);

    for (const clinic of demo) await seedClinic(owner, clinic, now);
    await letSignIn(owner, await hashPassword(DEMO_PASSWORD));
    return "filled";
  } finally {
    await client.end();
  }
}

/** Letting people sign in comes last, so it is the sign that nothing is missing. */
async function isWhole(owner: Database): Promise<boolean> {
  const emails = DEMO_SIGN_INS.map(({ email }) => email);
  const [row] = await owner
    .select({ count: count() })
    .from(people)
    .where(and(inArray(people.email, emails), isNotNull(people.passwordHash)));
  return row?.count === emails.length;
}

/** One clinic with its staff and its patients' stories. Answers who plays which story. */
export async function seedClinic(
  owner: Database,
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
        throw new Error(`the story ${story.code} cannot be played`, { cause });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, playNext));
  await reAssessDue(now);
  await owner.update(clinics).set({ takesAnyTime: false }).where(eq(clinics.id, clinic.id));
  await owner
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.clinicId, clinic.id), isNull(sessions.endedAt)));
  return cast;
}
