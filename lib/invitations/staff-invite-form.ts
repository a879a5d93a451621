import { z } from "zod";
import { LONGEST_NAME } from "@/lib/format/text-length";
import { choice, email, id, text } from "@/lib/forms/fields";

export const STAFF_ROLES = ["clinician", "admin", "auditor"] as const;

export const STAFF_INVITE_PROBLEMS = [
  "nameMissing",
  "tooLong",
  "emailMissing",
  "emailUnreadable",
  "roleMissing",
] as const;

/** Which colleague is invited. The address is what they type beside the code, and sign in with. */
export const inviteStaffForm = z.object({
  name: text(LONGEST_NAME, { missing: "nameMissing", tooLong: "tooLong" }),
  email: email({ missing: "emailMissing", unreadable: "emailUnreadable" }),
  role: choice(STAFF_ROLES, { missing: "roleMissing", unknown: "roleMissing" }),
});

export type InvitedColleague = z.output<typeof inviteStaffForm>;

export const staffInvitationForm = z.object({ invitationId: id });
