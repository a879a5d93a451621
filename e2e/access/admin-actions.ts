import { randomUUID } from "node:crypto";
import { invitedColleague } from "../joining-steps";
import { createStaff } from "../people";
import type { ActionRow, Prepared } from "./action-row";
import type { Clinics } from "./clinics";
import { harmlessPatient } from "./prepare";

const STAFF_PAGE = "/settings/staff";

async function onStaffInvitation(clinics: Clinics): Promise<Prepared> {
  const patient = await harmlessPatient(clinics);
  const { invitationId } = await invitedColleague(clinics.own.clinicId);
  return { patient, page: STAFF_PAGE, fields: { invitationId } };
}

let minutes = 30;

/** What administrators do to the clinic itself. */
export const ADMIN_ACTIONS: Readonly<Record<string, ActionRow>> = {
  setReminderAction: {
    role: "admin",
    ids: [],
    prepare: async (clinics) => {
      minutes += 1;
      const patient = await harmlessPatient(clinics);
      return { patient, page: "/settings", fields: { minutes: String(minutes) } };
    },
  },
  inviteStaffAction: {
    role: "admin",
    ids: [],
    answersInPlace: true,
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      const email = `${randomUUID()}@clinic.example`;
      const fields = { name: "Invited Colleague", email, role: "clinician" };
      return { patient, page: STAFF_PAGE, fields };
    },
  },
  inviteStaffAgainAction: {
    role: "admin",
    ids: ["invitationId"],
    answersInPlace: true,
    prepare: onStaffInvitation,
  },
  withdrawStaffInvitationAction: {
    role: "admin",
    ids: ["invitationId"],
    answersInPlace: true,
    prepare: onStaffInvitation,
  },
  setStaffRoleAction: {
    role: "admin",
    ids: ["personId"],
    answersInPlace: true,
    prepare: async (clinics) => {
      const patient = await harmlessPatient(clinics);
      const { personId } = await createStaff(clinics.own.clinicId, "auditor");
      return {
        patient,
        page: STAFF_PAGE,
        fields: { personId, was: "auditor", become: "clinician" },
      };
    },
  },
};
