import { storedRows } from "../people";
import type { ActionRow } from "./action-row";
import {
  answerChecklist,
  askedPatient,
  CALM_ENTRY,
  emergencyPatient,
  FIRST_PAGE,
  harmlessPatient,
  NO_SIGN,
  patientOf,
  TODAY,
  writeEntry,
} from "./prepare";
import { drawnFields, press } from "./press";

/** A patient's actions. Whoever else is a patient does them to a record of their own. */
export const PATIENT_ACTIONS: Readonly<Record<string, ActionRow>> = {
  submitPageAction: {
    role: "patient",
    ids: ["page"],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      const drawn = await drawnFields(patient.cookie, FIRST_PAGE, "submitPageAction");
      return { patient, page: FIRST_PAGE, fields: { ...drawn, ...NO_SIGN } };
    },
  },
  sendAction: {
    role: "patient",
    ids: [],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      await answerChecklist(patient);
      return { patient, page: "/checklist/check-answers", fields: {} };
    },
  },
  correctPageAction: {
    role: "patient",
    ids: ["page"],
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      const page = "/checklist/answers/health";
      const drawn = await drawnFields(patient.cookie, page, "correctPageAction");
      return { patient, page, fields: { ...drawn, ...NO_SIGN } };
    },
  },
  cancelChecklistAction: {
    role: "patient",
    ids: [],
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      await press(patient.cookie, FIRST_PAGE, "submitPageAction", NO_SIGN);
      return { patient, page: "/home", fields: {} };
    },
  },
  acknowledgeAction: {
    role: "patient",
    ids: ["shown"],
    prepare: async (clinics) => {
      const { patient } = await emergencyPatient(clinics);
      const fields = await drawnFields(patient.cookie, "/alert", "acknowledgeAction");
      return { patient, page: "/alert", fields };
    },
  },
  sendReplyAction: {
    role: "patient",
    ids: ["question"],
    prepare: async (clinics) => {
      const { patient } = await askedPatient(clinics);
      const drawn = await drawnFields(patient.cookie, "/question", "sendReplyAction");
      return { patient, page: "/question", fields: { ...drawn, wasting: "no", note: "The left" } };
    },
  },
  submitEntryAction: {
    role: "patient",
    ids: [],
    prepare: async (clinics) => ({
      patient: await patientOf(clinics),
      page: "/journal/new",
      fields: CALM_ENTRY,
    }),
  },
  undoEntryAction: {
    role: "patient",
    ids: ["entry"],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      const page = `/journal?saved=${await writeEntry(patient)}`;
      const fields = await drawnFields(patient.cookie, page, "undoEntryAction");
      return { patient, page, fields };
    },
  },
  changeDayAction: {
    role: "patient",
    ids: ["entry"],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      await writeEntry(patient);
      const page = `/journal/${TODAY}/change`;
      const drawn = await drawnFields(patient.cookie, page, "changeDayAction");
      return { patient, page, fields: { ...drawn, ...CALM_ENTRY, note: "Changed" } };
    },
  },
  deleteDayAction: {
    role: "patient",
    ids: ["entry"],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      await writeEntry(patient);
      const page = `/journal/${TODAY}/change`;
      return { patient, page, fields: await drawnFields(patient.cookie, page, "deleteDayAction") };
    },
  },
  submitPlanAnswersAction: {
    role: "patient",
    ids: [],
    prepare: async (clinics) => ({
      patient: await harmlessPatient(clinics),
      page: "/plan/questions",
      fields: { "heart-failure": "no", "kidney-disease": "no", "potassium-medicine": "no" },
    }),
  },
  startPlanAction: {
    role: "patient",
    ids: [],
    prepare: async (clinics) => ({
      patient: await harmlessPatient(clinics),
      page: "/plan",
      fields: {},
    }),
  },
  showTaperAction: {
    role: "patient",
    ids: [],
    isQuestion: true,
    prepare: async (clinics) => ({
      patient: await harmlessPatient(clinics),
      page: "/plan/caffeine",
      fields: { "coffee-cups": "4", days: "8" },
    }),
  },
  deleteDraftAction: {
    role: "patient",
    ids: ["draft-subject"],
    prepare: async (clinics) => {
      const patient = await patientOf(clinics);
      const fields = {
        "draft-form": "journal-entry",
        "draft-subject": "new",
        "draft-wording": "a".repeat(64),
      };
      await storedRows`
        insert into drafts ${storedRows({
          clinic_id: patient.clinicId,
          patient_id: patient.patientId,
          form: "journal-entry",
          subject: "new",
          fields: storedRows.json({ note: ["x"] }),
          wording: "a".repeat(64),
          saved_at: new Date(),
        })}`;
      return { patient, page: "/journal/new", fields };
    },
  },
};
