"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
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
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { filled, password, typed } from "@/lib/forms/fields";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { pathAfterSignIn } from "./path-after-sign-in";

const PROBLEMS = ["emailMissing", "passwordMissing"] as const;

const signInForm = z.object({
  email: filled("emailMissing"),
  password: password("passwordMissing"),
  next: typed,
});

export const signInAction = definePublicAction<FormState>({
  name: "sign-in",
  // A flood alone is stopped here: a hospital's staff come from one address, and may come at once.
  limit: { points: 600, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (_nobody, form, { address, now }) => {
    const t = await getTranslations("sign-in");
    const read = parseForm(signInForm, form, PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(`errors.${code}`)),
        form,
      );
    }
    const { next, ...credentials } = read.value;
    const result = await signInBrowser(credentials, { address, now });
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
    redirect(await pathAfterSignIn(session.actor, next));
  },
});
