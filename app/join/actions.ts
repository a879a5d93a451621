"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentSessionId } from "@/lib/auth/current-actor";
import { definePublicAction } from "@/lib/auth/define-action";
import { homeOf } from "@/lib/auth/home-of";
import {
  COOKIE_SECONDS,
  cookieNames,
  cookieOptions,
  encryptSession,
} from "@/lib/auth/session-cookie";
import { type FormState, refused } from "@/lib/format/form-state";
import { dayEverywhere } from "@/lib/format/zoned-day";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { checkInvitation } from "@/lib/invitations/check-invitation";
import { join } from "@/lib/invitations/join";
import {
  ACCOUNT_PROBLEMS,
  AGREE_PROBLEMS,
  accountForm,
  agreeForm,
  CODE_PROBLEMS,
  CONSENT_VERSION,
  codeForm,
} from "@/lib/invitations/join-forms";
import { joinStaff } from "@/lib/invitations/join-staff";
import { JOIN_STAFF_PROBLEMS, joinStaffForm } from "@/lib/invitations/join-staff-form";
import { forgetJoining, getJoining, writeJoining } from "@/lib/invitations/joining-cookie";

/** Of one address: a ward's patients may join over one network. */
const LIMITS = { limit: { points: 60, seconds: 60 }, maxBytes: 8 * 1024 };

export const checkCodeAction = definePublicAction<FormState>({
  name: "check-code",
  ...LIMITS,
  run: async (_nobody, form, { now }) => {
    const t = await getTranslations("joining.code");
    const state = await getTranslations("joining.state");
    const read = parseForm(codeForm(dayEverywhere(now)), form, CODE_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const { code: codeHash, birth: birthDate } = read.value;
    const found = await checkInvitation(codeHash, birthDate);
    const { clinicName, clinicPhone } = found;
    if (found.state !== "open") {
      const words = state(found.state, {
        clinic: clinicName,
        phone: clinicPhone,
        tries: found.triesLeft,
      });
      return refused({ [found.state === "wrong-date" ? "birth" : "code"]: words }, form);
    }
    await writeJoining({ codeHash, birthDate, clinicName, clinicPhone, agreedTo: null });
    redirect("/join/use");
  },
});

export const agreeAction = definePublicAction<FormState>({
  name: "agree",
  ...LIMITS,
  run: async (_nobody, form) => {
    const t = await getTranslations("joining.agree");
    const read = parseForm(agreeForm, form, AGREE_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const joining = await getJoining();
    if (joining === null) redirect("/join?again=1");
    const hasAgreed = read.value.agree === "yes";
    await writeJoining({ ...joining, agreedTo: hasAgreed ? CONSENT_VERSION : null });
    redirect(hasAgreed ? "/join/account" : "/join/no");
  },
});

export const joinAction = definePublicAction<FormState>({
  name: "join",
  ...LIMITS,
  run: async (_nobody, form) => {
    const t = await getTranslations("joining.account");
    const state = await getTranslations("joining.state");
    const read = parseForm(accountForm, form, ACCOUNT_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const joining = await getJoining();
    if (joining === null) redirect("/join?again=1");
    const { agreedTo } = joining;
    if (agreedTo === null) redirect("/join/agree");
    const made = await join(joining, { ...read.value, agreedTo }, await currentSessionId());
    if (made.outcome === "email-taken") return refused({ email: t("emailTaken") }, form);
    if (made.outcome !== "joined") {
      const values = { clinic: joining.clinicName, phone: joining.clinicPhone, tries: 0 };
      return refused({ email: state(made.outcome, values) }, form);
    }
    await forgetJoining();
    await openSession(made.secret);
    redirect("/home");
  },
});

export const joinStaffAction = definePublicAction<FormState>({
  name: "join-staff",
  ...LIMITS,
  run: async (_nobody, form) => {
    const t = await getTranslations("staff.join");
    const read = parseForm(joinStaffForm, form, JOIN_STAFF_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const made = await joinStaff(read.value, await currentSessionId());
    if (made.outcome !== "joined") {
      const { clinicName: clinic, clinicPhone: phone, triesLeft: tries } = made;
      const words = t(`state.${made.outcome}`, { clinic, phone, tries });
      const isOfAddress = made.outcome === "wrong-email" || made.outcome === "email-taken";
      return refused({ [isOfAddress ? "email" : "code"]: words }, form);
    }
    await openSession(made.secret);
    redirect(homeOf(made.role));
  },
});

async function openSession(secret: string): Promise<void> {
  (await cookies()).set(cookieNames().session, await encryptSession(secret), {
    ...cookieOptions(),
    maxAge: COOKIE_SECONDS,
  });
}
