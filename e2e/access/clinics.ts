import { randomUUID } from "node:crypto";
import { throttleKey } from "@/lib/auth/throttle-key";
import {
  createClinic,
  createPatient,
  createStaff,
  type Someone,
  sessionCookie,
  storedRows,
} from "../people";
import { hiddenFields } from "./forms";
import { request } from "./request";
import { actionId } from "./server-actions";

/** Somebody with a session of their own, as its cookie. */
export type SignedIn = Someone & { cookie: string };

type Staff = Record<"clinician" | "colleague" | "admin" | "auditor", SignedIn>;

/** Two clinics whose people and records no other test touches, and the build whose forms the server takes. */
export type Clinics = {
  own: { clinicId: string; staff: Staff };
  other: { clinicId: string; staff: Staff; patient: SignedIn };
  build: string;
};

export async function openClinics(): Promise<Clinics> {
  const [own, other] = [await openClinic(), await openClinic()];
  const patient = await signedIn(await newPatient(other.clinicId));
  const { body } = await request("/journal/new", { headers: { Cookie: patient.cookie } });
  const key = hiddenFields(body, actionId("submitEntryAction"))?.submissionKey?.[0];
  const build = key?.split(".")[2];
  if (build === undefined) throw new Error("a patient's form has no key of this build");
  return { own, other: { ...other, patient }, build };
}

async function openClinic() {
  const clinicId = await createClinic();
  const staff: Staff = {
    clinician: await signedIn(await createStaff(clinicId, "clinician")),
    colleague: await signedIn(await createStaff(clinicId, "clinician")),
    admin: await signedIn(await createStaff(clinicId, "admin")),
    auditor: await signedIn(await createStaff(clinicId, "auditor")),
  };
  return { clinicId, staff };
}

/** A patient by whose name a page that shows them is known. */
export function newPatient(clinicId: string): Promise<Someone> {
  return createPatient(clinicId, { name: `Canary ${randomUUID().slice(0, 13)}` });
}

export async function signedIn(someone: Someone): Promise<SignedIn> {
  const { name, value } = await sessionCookie(someone);
  return { ...someone, cookie: `${name}=${value}` };
}

/** The key of a form that this build drew for somebody. */
export function formKey({ clinicId, personId, role }: Someone, build: string): string {
  const token = throttleKey("submission", clinicId, personId, role).slice(0, 32);
  return `${randomUUID()}.${token}.${build}`;
}

/** A further session of somebody's, changed as `change` says. */
export async function changedSession(
  someone: Someone,
  change: "ended" | "expired" | "idle",
): Promise<string> {
  const { name, value } = await sessionCookie(someone);
  const newest = storedRows`
    id = (select id from sessions where person_id = ${someone.personId} order by created_at desc limit 1)`;
  if (change === "ended") await storedRows`update sessions set ended_at = now() where ${newest}`;
  if (change === "expired") {
    await storedRows`update sessions set expires_at = now() - interval '1 second' where ${newest}`;
  }
  if (change === "idle") {
    await storedRows`update sessions set last_seen_at = now() - interval '2 hours' where ${newest}`;
  }
  return `${name}=${value}`;
}
