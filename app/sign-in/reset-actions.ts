"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePublicAction } from "@/lib/auth/define-action";
import { newCode } from "@/lib/auth/new-code";
import { mailMode, settings } from "@/lib/env";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { dayEverywhere } from "@/lib/format/zoned-day";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { requestReset } from "@/lib/reset-password/request-reset";
import {
  LOST_PROBLEMS,
  lostForm,
  RESET_PROBLEMS,
  resetForm,
} from "@/lib/reset-password/reset-forms";
import { resetPassword } from "@/lib/reset-password/reset-password";

const RESET_PATH = "/sign-in/reset";

export const requestResetAction = definePublicAction<FormState>({
  name: "request-reset",
  // Of one network: a ward's patients and staff share one.
  limit: { points: 20, seconds: 600 },
  maxBytes: 8 * 1024,
  run: async (_nobody, form, { key, now }) => {
    const t = await getTranslations("reset-password.lost");
    const mail = await getTranslations("mail.reset");
    const read = parseForm(lostForm, form, LOST_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    if (mailMode() === "none") return failed(t("none"), form);
    const { code, codeHash } = newCode(key);
    const address = `${settings().origin}${RESET_PATH}`;
    const text = mail("text", { link: `${address}#${code}`, address, code });
    const { email } = read.value;
    await requestReset({ email, codeHash, mail: { subject: mail("subject"), text } }, now);
    redirect("/sign-in/lost/sent");
  },
});

export const resetPasswordAction = definePublicAction<FormState>({
  name: "reset-password",
  limit: { points: 60, seconds: 60 },
  maxBytes: 8 * 1024,
  run: async (_nobody, form, { now }) => {
    const t = await getTranslations("reset-password.reset");
    const mail = await getTranslations("mail.changed");
    const read = parseForm(resetForm(dayEverywhere(now)), form, RESET_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const words = { subject: mail("subject"), text: mail("text") };
    const done = await resetPassword(read.value, words);
    if (done.outcome === "changed") {
      // Without script the code would stay in the address: a fragment outlives a redirect that has none.
      redirect("/sign-in?changed=1#main");
    }
    if (!("triesLeft" in done)) return refused({ password: t(done.outcome) }, form);
    const state = t(`state.${done.outcome}`, { tries: done.triesLeft });
    return refused({ [done.outcome === "wrong-date" ? "birth" : "code"]: state }, form);
  },
});
