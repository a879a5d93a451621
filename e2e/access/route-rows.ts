import { SIGNED_IN_ROLES } from "@/lib/actor";
import { FIRST_PAGE, TODAY } from "./prepare";
import type { RouteRow } from "./route-row";

const everybody = (address: string, status = 200): RouteRow => ({
  may: "everybody",
  address: () => address,
  status,
});
const patients = (address: string, status = 200): RouteRow => ({
  may: ["patient"],
  address: () => address,
  status,
});
const ofReferral = (rest = ""): RouteRow => ({
  may: ["clinician"],
  names: "record",
  address: ({ referralId }) => `/referrals/${referralId}${rest}`,
  showsName: true,
});
const ofEmgRequest = (rest = ""): RouteRow => ({
  may: ["clinician"],
  names: "record",
  address: ({ emgRequestId }) => `/emg-requests/${emgRequestId}${rest}`,
});
const staff: RouteRow["may"] = ["clinician", "admin", "auditor"];

/** Every page and handler of the app, by method and address pattern: who may ask for it, and what is in it. */
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  "GET /": everybody("/"),
  "GET /about": everybody("/about"),
  "GET /sign-in": { ...everybody("/sign-in"), signedIn: 307 },
  "GET /sign-in/lost": everybody("/sign-in/lost"),
  "GET /sign-in/lost/sent": everybody("/sign-in/lost/sent"),
  "GET /sign-in/reset": everybody("/sign-in/reset"),
  "GET /join": everybody("/join"),
  "GET /join/use": everybody("/join/use", 307),
  "GET /join/limits": everybody("/join/limits", 307),
  "GET /join/agree": everybody("/join/agree", 307),
  "GET /join/no": everybody("/join/no", 307),
  "GET /join/staff": everybody("/join/staff"),
  "GET /join/account": everybody("/join/account", 307),
  "GET /emergency": everybody("/emergency"),
  "GET /emergency-worker.js": everybody("/emergency-worker.js"),
  "GET /healthz": everybody("/healthz"),
  "GET /readyz": everybody("/readyz"),
  "GET /without-script.css": everybody("/without-script.css"),
  "GET /api/auth/[...nextauth]": everybody("/api/auth/session"),
  "POST /api/auth/[...nextauth]": {
    ...everybody("/api/auth/session", 400),
    form: () => ({ a: "b" }),
  },
  "POST /sign-out": { ...everybody("/sign-out", 303), form: () => ({}), endsSession: true },

  "GET /account": { may: SIGNED_IN_ROLES, address: () => "/account" },
  "GET /unsent": { may: SIGNED_IN_ROLES, address: () => "/unsent" },
  "GET /session-time": { may: staff, address: () => "/session-time" },
  "POST /session-time": { may: staff, address: () => "/session-time", form: () => ({}) },

  "GET /home": patients("/home"),
  "GET /next": patients("/next"),
  "GET /question": patients("/question", 307),
  "GET /journal": patients("/journal"),
  "GET /journal/new": patients("/journal/new"),
  "GET /journal/[day]/change": {
    ...patients(`/journal/${TODAY}/change`),
    names: "own",
    ofOthers: 404,
  },
  "GET /checklist": patients("/checklist", 307),
  "GET /checklist/[page]": { ...patients(FIRST_PAGE), names: "own" },
  "GET /checklist/check-answers": patients("/checklist/check-answers", 307),
  "GET /checklist/answers": patients("/checklist/answers"),
  "GET /checklist/answers/[page]": {
    ...patients("/checklist/answers/health"),
    names: "own",
    ofOthers: 404,
  },
  "GET /checklist/sent": { ...patients("/checklist/sent"), ofOthers: 307 },
  "GET /checklist/sent/pdf": { ...patients("/checklist/sent/pdf"), ofOthers: 404 },
  "GET /plan": patients("/plan"),
  "GET /plan/questions": { ...patients("/plan/questions"), ofOthers: 307 },
  "GET /plan/caffeine": { ...patients("/plan/caffeine"), ofOthers: 307 },
  "GET /alert": patients("/alert"),
  "POST /drafts": {
    ...patients("/drafts"),
    form: () => ({
      "draft-form": "journal-entry",
      "draft-subject": "new",
      "draft-wording": "a".repeat(64),
      note: "Left calf",
    }),
  },

  "GET /rules": { may: ["clinician", "admin", "auditor"], address: () => "/rules" },
  "GET /overview": { may: ["clinician"], address: () => "/overview" },
  "GET /queue": { may: ["clinician"], address: () => "/queue", showsName: true },
  "GET /queue/print": { may: ["clinician"], address: () => "/queue/print", showsName: true },
  "GET /queue/news": { may: ["clinician"], address: () => "/queue/news?since=0" },
  "GET /queue/why/[referralId]": {
    may: ["clinician"],
    names: "record",
    address: ({ referralId }) => `/queue/why/${referralId}`,
  },
  "GET /queue/peek/[referralId]": {
    may: ["clinician"],
    names: "record",
    address: ({ referralId }) => `/queue/peek/${referralId}`,
    showsName: true,
  },
  "GET /referrals/[referralId]": ofReferral(),
  "GET /referrals/[referralId]/blood-results": ofReferral("/blood-results"),
  "GET /referrals/[referralId]/what-would-change": ofReferral("/what-would-change"),
  "GET /emg-requests/[emgRequestId]": { ...ofEmgRequest(), showsName: true },
  "GET /emg-requests/[emgRequestId]/pdf": ofEmgRequest("/pdf"),
  "POST /emg-requests/[emgRequestId]/draft": {
    ...ofEmgRequest("/draft"),
    form: () => ({ "draft-key": "7f1a4a3e-3b0f-4a53-9d7c-3a2f7f3f9a11", version: "1" }),
  },

  "GET /invitations": { may: ["clinician", "admin"], address: () => "/invitations" },
  "GET /settings": { may: ["admin"], address: () => "/settings" },
  "GET /settings/staff": { may: ["admin"], address: () => "/settings/staff" },
  "GET /settings/outbox": { may: ["admin"], address: () => "/settings/outbox" },
  "GET /audit": { may: ["auditor"], address: () => "/audit" },
};
