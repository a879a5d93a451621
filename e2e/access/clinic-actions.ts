import { randomUUID } from "node:crypto";
import type { ActionRow, Prepared } from "./action-row";
import type { Clinics } from "./clinics";
import type { Fields } from "./forms";
import {
  dateOf,
  draftEmg,
  emergencyPatient,
  fillInEmg,
  givePassword,
  harmlessPatient,
  NO_SIGN,
  referralOf,
} from "./prepare";
import { drawnFields, press } from "./press";

const LATE = "In hospital until then";
/** A Monday. */
const VISIT: Fields = { decision: "accept", lateReason: LATE, ...dateOf("visitOn", "2027-01-04") };
const LOWERING: Fields = {
  decision: "change-tier",
  closes: "E03",
  reasonCode: "answer-was-mistaken",
  reason: "A sore throat, gone today",
  hasReadAnswers: "yes",
  asksColleague: "yes",
};

/** An action on a referral, whose form the clinician's page draws as `action`. */
function onReferral(
  action: string,
  typed: Fields = {},
  before?: (page: string, clinics: Clinics) => Promise<unknown>,
): ActionRow["prepare"] {
  return async (clinics): Promise<Prepared> => {
    const { patient, page } = await emergencyPatient(clinics);
    await before?.(page, clinics);
    const { cookie } = clinics.own.staff.clinician;
    return { patient, page, fields: { ...(await drawnFields(cookie, page, action)), ...typed } };
  };
}

/** What clinicians do on records of the clinic, and how patients are invited. */
export const CLINIC_ACTIONS: Readonly<Record<string, ActionRow>> = {
  invitePatientAction: {
    role: "admin",
    also: "clinician",
    ids: [],
    answersInPlace: true,
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      const name = `Invited ${randomUUID().slice(0, 8)}`;
      const born = dateOf("birth", "1968-03-27");
      return { patient, page: "/invitations", fields: { name, number: name, ...born } };
    },
  },
  inviteAgainAction: {
    role: "clinician",
    also: "admin",
    ids: ["patientId"],
    answersInPlace: true,
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      return { patient, page: "/invitations", fields: { patientId: String(patient.patientId) } };
    },
  },
  findPatientsAction: {
    role: "clinician",
    ids: [],
    isQuestion: true,
    prepare: async (clinics) => {
      const { patient } = await emergencyPatient(clinics);
      return { patient, page: "/queue", fields: { find: patient.name } };
    },
  },
  claimAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: onReferral("claimAction"),
  },
  releaseAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: onReferral("releaseAction", {}, (page, { own }) =>
      press(own.staff.clinician.cookie, page, "claimAction"),
    ),
  },
  readNotesAction: {
    role: "clinician",
    ids: ["referralId", "note"],
    prepare: onReferral("readNotesAction"),
  },
  recordCallAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: onReferral("recordCallAction"),
  },
  decideAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: onReferral("decideAction", VISIT),
  },
  previewAction: {
    role: "clinician",
    ids: ["referralId"],
    isQuestion: true,
    prepare: onReferral("decideAction", VISIT),
  },
  undoAction: {
    role: "clinician",
    ids: ["referralId", "decisionId"],
    prepare: onReferral("undoAction", {}, (page, { own }) =>
      press(own.staff.clinician.cookie, page, "decideAction", VISIT),
    ),
  },
  confirmLoweringAction: {
    role: "clinician",
    ids: ["proposalId"],
    prepare: onReferral("confirmLoweringAction", {}, (page, { own }) =>
      press(own.staff.colleague.cookie, page, "decideAction", LOWERING),
    ),
  },
  declineProposalAction: {
    role: "clinician",
    ids: ["proposalId"],
    prepare: async (clinics) => {
      const { patient, page } = await emergencyPatient(clinics);
      const { clinician, colleague } = clinics.own.staff;
      await press(colleague.cookie, page, "decideAction", LOWERING);
      const drawn = await drawnFields(clinician.cookie, page, "declineProposalAction");
      const field = `declineReason-${[drawn.proposalId].flat()[0]}`;
      return { patient, page, fields: { ...drawn, [field]: "The throat was not looked at" } };
    },
  },
  acknowledgeCorrectionsAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      const health = "/checklist/answers/health";
      await press(patient.cookie, health, "correctPageAction", {
        ...NO_SIGN,
        "weight-loss": "some",
      });
      const page = `/referrals/${await referralOf(patient)}`;
      const { cookie } = clinics.own.staff.clinician;
      const fields = await drawnFields(cookie, page, "acknowledgeCorrectionsAction");
      return { patient, page, fields };
    },
  },
  recordBloodResultsAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: async (clinics) => {
      const { patient, referralId, page } = await emergencyPatient(clinics);
      const fields = {
        referralId,
        ...dateOf("takenOn"),
        potassium: "4.1",
        "potassium-unit": "mmol/L",
      };
      return { patient, page: `${page}/blood-results`, fields };
    },
  },
  requestEmgAction: {
    role: "clinician",
    ids: ["referralId"],
    prepare: onReferral("requestEmgAction"),
  },
  saveEmgRequestAction: {
    role: "clinician",
    ids: ["emgRequestId"],
    prepare: async (clinics) => {
      const { patient, page } = await draftEmg(clinics);
      const { cookie } = clinics.own.staff.clinician;
      const drawn = await drawnFields(cookie, page, "saveEmgRequestAction");
      const typed = { "field.family": "None known", intent: "save" };
      return { patient, page, fields: { ...drawn, ...typed } };
    },
  },
  signEmgRequestAction: {
    role: "clinician",
    ids: ["emgRequestId"],
    prepare: async (clinics) => {
      const draft = await draftEmg(clinics);
      const page = await fillInEmg(clinics, draft.page);
      const { clinician } = clinics.own.staff;
      const password = await givePassword(clinician);
      await givePassword(clinics.other.staff.clinician);
      const drawn = await drawnFields(clinician.cookie, page, "signEmgRequestAction");
      return { patient: draft.patient, page, fields: { ...drawn, password } };
    },
  },
  amendEmgRequestAction: {
    role: "clinician",
    ids: ["emgRequestId"],
    prepare: async (clinics) => {
      const draft = await draftEmg(clinics);
      const { clinician } = clinics.own.staff;
      const check = await fillInEmg(clinics, draft.page);
      const password = await givePassword(clinician);
      await press(clinician.cookie, check, "signEmgRequestAction", { password });
      const fields = await drawnFields(clinician.cookie, draft.page, "amendEmgRequestAction");
      return { patient: draft.patient, page: draft.page, fields };
    },
  },
};
