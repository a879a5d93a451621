import { randomUUID } from "node:crypto";
import { DEMO_PASSWORD } from "@/lib/auth/demo-sign-ins";
import { type Someone, storedRows } from "../people";
import { type Clinics, newPatient, type SignedIn, signedIn } from "./clinics";
import { choicesIn, type Fields, firstChoice } from "./forms";
import { press } from "./press";
import { request } from "./request";

export const TODAY = new Date().toISOString().slice(0, 10);
/** A word of a stored note, which nobody else may read. */
export const NOTE_WORD = `Aardvark${randomUUID().slice(0, 8)}`;

export const CALM_ENTRY: Fields = { day: TODAY, amount: "none", safety: "no" };
export const NO_SIGN: Fields = { others: "no" };
export const EMERGENCY_SIGN: Fields = { "cannot-swallow": ["ticked", "yes"] };
export const FIRST_PAGE = "/checklist/emergency-breathing";

export async function patientOf(clinics: Clinics): Promise<SignedIn> {
  return signedIn(await newPatient(clinics.own.clinicId));
}

/** Today's parts as a form sends a date. */
export function dateOf(name: string, day = TODAY): Fields {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** Writes an entry of today, and answers its id. */
export async function writeEntry({ cookie }: Pick<SignedIn, "cookie">): Promise<string> {
  const entry = { ...CALM_ENTRY, note: `A walk, ${NOTE_WORD}` };
  const saved = await press(cookie, "/journal/new", "submitEntryAction", entry);
  return saved.split("saved=")[1] ?? "";
}

/** Answers pages of the checklist, a harmless story of both calves, until `end` or up to where it can be sent. */
export async function answerChecklist(
  { cookie }: Pick<SignedIn, "cookie">,
  end = "/checklist/check-answers",
): Promise<void> {
  for (let page = FIRST_PAGE; page !== end; ) {
    page = await press(cookie, page, "submitPageAction", answersOf(page));
  }
}

function answersOf(page: string): Fields {
  if (page.endsWith("/twitching")) return { twitching: "yes" };
  if (page.endsWith("/places")) return { places: ["calf:left", "calf:right"] };
  if (!page.endsWith("/about-twitching")) return NO_SIGN;
  return {
    "onset-month": "1",
    "onset-year": "2026",
    "onset-speed": "weeks",
    course: "same",
    "changes-tried": "yes",
    "movement-kind": "flicker",
    "never-stops": "no",
    "comes-and-goes": "yes",
    "one-small-area": "no",
    spread: "no",
  };
}

export async function sendChecklist(patient: Pick<SignedIn, "cookie">): Promise<void> {
  await answerChecklist(patient);
  await press(patient.cookie, "/checklist/check-answers", "sendAction");
}

/** A patient whose harmless answers were sent. */
export async function harmlessPatient(clinics: Clinics): Promise<SignedIn> {
  const patient = await patientOf(clinics);
  await sendChecklist(patient);
  return patient;
}

/** A patient who wrote a note, and then that they cannot swallow. */
export async function emergencyPatient(
  clinics: Clinics,
): Promise<{ patient: SignedIn; referralId: string; page: string }> {
  const patient = await patientOf(clinics);
  await writeEntry(patient);
  await press(patient.cookie, FIRST_PAGE, "submitPageAction", EMERGENCY_SIGN);
  const referralId = await referralOf(patient);
  return { patient, referralId, page: `/referrals/${referralId}` };
}

export async function referralOf({ patientId }: Someone): Promise<string> {
  const [row] = await storedRows`select id from referrals where patient_id = ${patientId}`;
  if (row === undefined) throw new Error("a patient without a referral");
  return row.id;
}

/** A patient with a harmless story, of whom the clinic asks more. */
export async function askedPatient(clinics: Clinics): Promise<{ patient: SignedIn }> {
  const patient = await harmlessPatient(clinics);
  await askInWriting(patient, clinics.own.staff.clinician);
  return { patient };
}

/** A clinician asks a patient, long enough ago for the patient to read it. */
export async function askInWriting(
  patient: Someone,
  { cookie }: Pick<SignedIn, "cookie">,
): Promise<void> {
  const page = `/referrals/${await referralOf(patient)}`;
  const { body } = await request(page, { headers: { Cookie: cookie } });
  await press(cookie, page, "decideAction", {
    decision: "ask",
    askQuestions: "wasting",
    askWords: "Which leg?",
    replyBy: firstChoice(body, "replyBy"),
  });
  await letMessagesBeRead(patient);
}

/** As if the five minutes had passed in which a decision can be undone. */
async function letMessagesBeRead({ patientId }: Someone): Promise<void> {
  await storedRows`
    update patient_messages set written_at = written_at - interval '6 minutes' where patient_id = ${patientId}`;
  await storedRows`
    update referrals set patient_reads = null, patient_reads_until = null where patient_id = ${patientId}`;
}

/** A draft of an EMG request, at its page. */
export async function draftEmg(
  clinics: Clinics,
): Promise<{ patient: SignedIn; page: string; emgRequestId: string }> {
  const { patient, page } = await emergencyPatient(clinics);
  const draft = await press(clinics.own.staff.clinician.cookie, page, "requestEmgAction");
  return { patient, page: draft, emgRequestId: draft.split("/").at(-1) ?? "" };
}

/** The same with all that a signature needs. Answers the page that signs. */
export async function fillInEmg(clinics: Clinics, page: string): Promise<string> {
  const { clinician } = clinics.own.staff;
  const { body } = await request(page, { headers: { Cookie: clinician.cookie } });
  const [question, study] = [firstChoice(body, "question"), firstChoice(body, "study")];
  const chosen = [...choicesIn(body)].flatMap(([name, values]): [string, string][] => {
    if (name.startsWith("examination.")) return [[name, values[3] ?? ""]];
    return name.startsWith("safety.") ? [[name, "no"]] : [];
  });
  return press(clinician.cookie, page, "saveEmgRequestAction", {
    ...Object.fromEntries(chosen),
    question,
    study,
    "field.question": "Is there lower motor neurone involvement?",
    "examination.gait:midline": "normal",
    "examination.wasting:midline": "no",
    "examination.sensation:midline": "normal",
    "field.suspicion": "not-stated",
    "field.handedness": "right",
    "field.interpreter": "no",
    "field.consent": "yes",
    ...dateOf("field.consent-date"),
    intent: "check",
  });
}

/** The demo's password, which is nobody else's secret. */
export async function givePassword({ personId }: Someone): Promise<string> {
  await storedRows`
    update people set password_hash =
      (select password_hash from people where email = 'clinician@demo.flicker.example')
    where id = ${personId}`;
  return DEMO_PASSWORD;
}
