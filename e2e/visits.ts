import type { Page } from "@playwright/test";
import { signedIn } from "./access/clinics";
import { askInWriting, CALM_ENTRY, sendChecklist, TODAY } from "./access/prepare";
import { press } from "./access/press";
import { comeToJoin } from "./joining-steps";
import { newPatient } from "./patient-steps";
import {
  createStaff,
  demoPerson,
  personOfSession,
  type Someone,
  setting,
  storedRows,
} from "./people";

export type Visit = {
  as: "patient" | "new-patient" | "clinician" | "admin" | "auditor" | null;
  address: string | ((page: Page) => Promise<string>);
};

/** How each page of the app is reached with something on it. A page that is not here fails a test. */
export const VISITS: Record<string, Visit> = {
  "/": { as: null, address: "/" },
  "/about": { as: null, address: "/about" },
  "/sign-in": { as: null, address: "/sign-in" },
  "/sign-in/lost": { as: null, address: "/sign-in/lost" },
  "/sign-in/lost/sent": { as: null, address: "/sign-in/lost/sent" },
  "/sign-in/reset": { as: null, address: "/sign-in/reset" },
  "/join": { as: null, address: "/join" },
  "/join/use": { as: null, address: joiningAt("/join/use") },
  "/join/limits": { as: null, address: joiningAt("/join/limits") },
  "/join/agree": { as: null, address: joiningAt("/join/agree") },
  "/join/no": { as: null, address: joiningAt("/join/no") },
  "/join/account": {
    as: null,
    address: async (page) => {
      await comeToJoin(page, "2026-11-30");
      return "/join/account";
    },
  },
  "/join/staff": { as: null, address: "/join/staff" },
  "/invitations": { as: "admin", address: "/invitations" },
  "/account": { as: "auditor", address: "/account" },
  "/home": { as: "patient", address: "/home" },
  "/question": {
    as: "new-patient",
    address: async (page) => {
      const cookie = await cookieOf(page);
      await sendChecklist({ cookie });
      const patient = await personOfSession(cookie);
      await askInWriting(patient, await signedIn(await createStaff(patient.clinicId, "clinician")));
      return "/question";
    },
  },
  "/next": { as: "patient", address: "/next" },
  "/journal": { as: "patient", address: "/journal" },
  "/journal/new": { as: "patient", address: "/journal/new" },
  "/journal/[day]/change": { as: "new-patient", address: writtenDay },
  "/checklist": { as: "patient", address: "/checklist" },
  "/checklist/answers": { as: "patient", address: "/checklist/answers" },
  "/checklist/answers/[page]": {
    as: "new-patient",
    address: async (page) => {
      await sendChecklist({ cookie: await cookieOf(page) });
      return "/checklist/answers/health";
    },
  },
  "/checklist/[page]": { as: "patient", address: "/checklist/emergency-breathing" },
  "/checklist/check-answers": { as: "patient", address: "/checklist/check-answers" },
  "/checklist/sent": { as: "patient", address: "/checklist/sent" },
  "/plan": { as: "patient", address: "/plan" },
  "/plan/questions": { as: "patient", address: "/plan/questions" },
  "/plan/caffeine": { as: "patient", address: "/plan/caffeine" },
  "/alert": { as: "patient", address: "/alert" },
  "/overview": { as: "clinician", address: "/overview" },
  "/queue": { as: "clinician", address: "/queue" },
  "/queue/print": { as: "clinician", address: "/queue/print" },
  "/referrals/[referralId]": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}`,
  },
  "/referrals/[referralId]/blood-results": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}/blood-results`,
  },
  "/referrals/[referralId]/what-would-change": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}/what-would-change`,
  },
  "/emg-requests/[emgRequestId]": {
    as: "clinician",
    address: async (page) => draftEmgRequest(page, await openReferral()),
  },
  "/unsent": { as: "patient", address: "/unsent" },
  "/rules": { as: "clinician", address: "/rules" },
  "/settings": { as: "admin", address: "/settings" },
  "/settings/staff": { as: "admin", address: "/settings/staff" },
  "/settings/outbox": { as: "admin", address: "/settings/outbox" },
  "/audit": { as: "auditor", address: "/audit" },
};

/** A page of joining, as somebody comes to it who has shown their code. */
function joiningAt(address: string): (page: Page) => Promise<string> {
  return async (page) => {
    await comeToJoin(page);
    return address;
  };
}

/** One of the demo's people, or a patient of whom no other story reads; null: nobody. */
export async function visitor({ as }: Visit): Promise<Someone | null> {
  if (as === null) return null;
  return as === "new-patient" ? newPatient() : demoPerson(`${as}@demo.flicker.example`);
}

/** The address at which an entry of today is changed, which the page's patient has just written. */
export async function writtenDay(page: Page): Promise<string> {
  await press(await cookieOf(page), "/journal/new", "submitEntryAction", CALM_ENTRY);
  return `/journal/${TODAY}/change`;
}

/** The address of a draft that the page's clinician has just asked for. */
export async function draftEmgRequest(page: Page, referralId: string): Promise<string> {
  return press(await cookieOf(page), `/referrals/${referralId}`, "requestEmgAction");
}

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies(setting("BASE_URL"));
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** A referral of the demo clinician's clinic that no other story uses. */
export async function openReferral(): Promise<string> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinicId} and status = 'open' and tier = 'routine'
    order by id limit 1`;
  if (row === undefined) throw new Error("the demo has no open routine referral");
  return row.id;
}
