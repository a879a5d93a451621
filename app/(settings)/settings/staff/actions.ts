"use server";

import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { newCode } from "@/lib/auth/new-code";
import { answered, because, type FormState, failed, refused } from "@/lib/format/form-state";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { inviteStaff, inviteStaffAgain } from "@/lib/invitations/invite-staff";
import {
  inviteStaffForm,
  STAFF_INVITE_PROBLEMS,
  staffInvitationForm,
} from "@/lib/invitations/staff-invite-form";
import { withdrawStaffInvitation } from "@/lib/invitations/withdraw-staff-invitation";
import { setStaffRole } from "@/lib/staff/set-staff-role";
import { staffRoleForm } from "@/lib/staff/staff-role-form";
import { invitationMail, mailedText } from "../../invitation-mail";
import { letterOf } from "../../letter-of";

const LIMITS = { limit: { points: 60, seconds: 60 }, maxBytes: 16 * 1024 };
const JOIN_PATH = "/join/staff";

export const inviteStaffAction = defineAction<"admin", FormState>({
  name: "invite-staff",
  role: "admin",
  ...LIMITS,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("staff");
    const read = parseForm(inviteStaffForm, form, STAFF_INVITE_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(`problems.${code}`, values)),
        form,
      );
    }
    const { code, codeHash } = newCode(key);
    const outcome = await inviteStaff(actor, {
      colleague: read.value,
      codeHash,
      key,
      mail: await invitationMail("staff", code),
    });
    if (outcome === "key-reused") return because(failed(t("keyReused"), form), outcome);
    if (outcome !== "invited") {
      return because(refused({ email: t(`problems.${outcome}`) }, form), outcome);
    }
    revalidatePath("/settings/staff");
    const { name, email } = read.value;
    const letter = letterOf(JOIN_PATH, code, t("letter.dear", { name }));
    return answered([{ ...letter, mailed: await mailedText(email) }], form);
  },
});

export const inviteStaffAgainAction = defineAction<"admin", FormState>({
  name: "invite-staff-again",
  role: "admin",
  ...LIMITS,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("staff");
    const read = parseForm(staffInvitationForm, form);
    if (read.outcome !== "read") return notOurs(form);
    const { code, codeHash } = newCode(key);
    const made = await inviteStaffAgain(actor, {
      ...read.value,
      codeHash,
      key,
      mail: await invitationMail("staff", code),
    });
    if (made === null) return because(failed(t("gone"), form), "not-found");
    if (made === "key-reused") return because(failed(t("keyReused"), form), made);
    if (made.outcome !== "invited") {
      return because(failed(t(`problems.${made.outcome}`), form), made.outcome);
    }
    revalidatePath("/settings/staff");
    const letter = letterOf(JOIN_PATH, code, t("letter.dear", { name: made.name }));
    return answered([{ ...letter, mailed: await mailedText(made.email) }], form);
  },
});

export const withdrawStaffInvitationAction = defineAction<"admin", FormState>({
  name: "withdraw-staff-invitation",
  role: "admin",
  ...LIMITS,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("staff");
    const read = parseForm(staffInvitationForm, form);
    if (read.outcome !== "read") return notOurs(form);
    const outcome = await withdrawStaffInvitation(actor, { ...read.value, key });
    if (outcome === "key-reused") return because(failed(t("keyReused"), form), outcome);
    if (outcome === "not-open") return because(failed(t("gone"), form), outcome);
    revalidatePath("/settings/staff");
    return answered([{ message: t("invited.isWithdrawn") }], form);
  },
});

export const setStaffRoleAction = defineAction<"admin", FormState>({
  name: "set-staff-role",
  role: "admin",
  ...LIMITS,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("staff");
    const read = parseForm(staffRoleForm, form);
    if (read.outcome !== "read") return notOurs(form);
    const done = await setStaffRole(actor, { ...read.value, key });
    if (done === "key-reused") return because(failed(t("keyReused"), form), done);
    if (done.outcome !== "set") {
      return because(failed(t(`refused.${done.outcome}`), form), done.outcome);
    }
    revalidatePath("/settings/staff");
    const { was, become } = read.value;
    const message =
      become === null
        ? t("changed.left", { name: done.name })
        : t("changed.role", { name: done.name, role: t(`roles.${become}`) });
    const isNoClinicianAnyMore = was === "clinician";
    const released = t("changed.released", { count: done.released });
    return answered([{ message: isNoClinicianAnyMore ? `${message} ${released}` : message }], form);
  },
});
