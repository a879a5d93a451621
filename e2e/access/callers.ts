import type { SignedInRole } from "@/lib/actor";
import { createStaff, type Someone, storedRows } from "../people";
import { type Clinics, changedSession, newPatient, type SignedIn, signedIn } from "./clinics";

/** Somebody who asks: `someone` is null where the server must see nobody, whatever the cookie says. */
export type Caller = { name: string; cookie: string; someone: Someone | null };

/**
 * Everybody who may ask for a record of `patient`, whom `rightful` may act on: of both clinics, in every role, and with
 * every kind of session that counts no more.
 */
export async function callersFor(
  clinics: Clinics,
  { patient, rightful }: { patient: SignedIn; rightful: SignedIn },
): Promise<readonly Caller[]> {
  const { own, other } = clinics;
  const neighbour = await signedIn(await newPatient(own.clinicId));
  const someone = (name: string, who: SignedIn): Caller => ({
    name,
    cookie: who.cookie,
    someone: who,
  });
  const nobody = (name: string, cookie: string): Caller => ({ name, cookie, someone: null });
  return [
    nobody("nobody", ""),
    nobody("a made-up cookie", "flicker.session=eyJhbGciOiJkaXIifQ..a.b.c"),
    nobody("a changed cookie", `${rightful.cookie.slice(0, -6)}AAAAAA`),
    nobody("an ended session", await changedSession(rightful, "ended")),
    nobody("an expired session", await changedSession(rightful, "expired")),
    nobody("an idle session of a clinician", await changedSession(own.staff.clinician, "idle")),
    nobody("a disabled account", await disabledAccount(own.clinicId, rightful.role)),
    nobody("a membership that ended", await endedMembership(own.clinicId)),
    someone("the patient", patient),
    someone("another patient of the clinic", neighbour),
    someone("a patient of another clinic", other.patient),
    ...(["clinician", "admin", "auditor"] as const).flatMap((role) => [
      someone(`the clinic's ${role}`, own.staff[role]),
      someone(`another clinic's ${role}`, other.staff[role]),
    ]),
  ];
}

async function disabledAccount(clinicId: string, role: SignedInRole): Promise<string> {
  const someone = await (role === "patient" ? newPatient(clinicId) : createStaff(clinicId, role));
  const { cookie } = await signedIn(someone);
  await storedRows`update people set disabled_at = now() where id = ${someone.personId}`;
  return cookie;
}

async function endedMembership(clinicId: string): Promise<string> {
  const clinician = await signedIn(await createStaff(clinicId, "clinician"));
  await storedRows`update memberships set ended_at = now() where person_id = ${clinician.personId}`;
  return clinician.cookie;
}
