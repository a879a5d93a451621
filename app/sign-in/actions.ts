"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePublicAction } from "@/lib/auth/define-action";
import { getSession } from "@/lib/auth/get-session";
import { sentForm } from "@/lib/auth/sent-form";
import {
  COOKIE_SECONDS,
  cookieNames,
  cookieOptions,
  encryptSession,
} from "@/lib/auth/session-cookie";
import { sessionIdOf } from "@/lib/auth/session-secret";
import { signInBrowser } from "@/lib/auth/sign-in-browser";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { pathAfterSignIn } from "./path-after-sign-in";

export const signInAction = definePublicAction<FormState>({
  name: "sign-in",
  // A flood alone is stopped here: a hospital's staff come from one address, and may come at once.
  limit: { points: 600, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (_nobody, form, { address, now }) => {
    const t = await getTranslations("sign-in");
    const email = textOf(form, "email");
    const password = textOf(form, "password");
    const errors: FieldErrors = {};
    if (email.trim() === "") errors.email = t("errors.emailMissing");
    if (password === "") errors.password = t("errors.passwordMissing");
    if (Object.keys(errors).length > 0) return refused(errors, form);

    const result = await signInBrowser({ email, password }, { address, now });
    if (result.outcome === "refused") return refused({ email: t("errors.wrong") }, form);
    if (result.outcome === "throttled") {
      return failed(t("throttled", { minutes: Math.ceil(result.waitSeconds / 60) }), form);
    }
    if (result.outcome === "crowded") {
      const sent = sentForm.getStore();
      if (sent !== undefined) sent.retryAfterSeconds = result.waitSeconds;
      return failed(t("crowded", { seconds: result.waitSeconds }), form);
    }
    const jar = await cookies();
    jar.set(cookieNames().session, await encryptSession(result.secret), {
      ...cookieOptions(),
      maxAge: COOKIE_SECONDS,
    });
    const session = await getSession(sessionIdOf(result.secret));
    if (session === null) return failed(t("notSignedIn"), form);
    redirect(await pathAfterSignIn(session.actor, form.get("next")));
  },
});

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
