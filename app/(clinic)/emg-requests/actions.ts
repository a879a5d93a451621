"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LARGEST_BODY_BYTES } from "@/lib/auth/body-limit";
import { defineAction } from "@/lib/auth/define-action";
import { fieldName } from "@/lib/clinical/emg/gaps";
import { amendEmgRequest } from "@/lib/emg-requests/amend-emg-request";
import { parseEmgRequestForm } from "@/lib/emg-requests/parse-emg-request-form";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";
import { signEmgRequest } from "@/lib/emg-requests/sign-emg-request";
import { because, type FormState, failed, refused } from "@/lib/format/form-state";

const OFTEN = { points: 60, seconds: 60 };
const SMALL = 8 * 1024;

/** Saves what the clinician filled in; with the intent "check" goes on to the page that signs. */
export const saveEmgRequestAction = defineAction<"clinician", FormState>({
  name: "save-emg-request",
  role: "clinician",
  limit: OFTEN,
  maxBytes: LARGEST_BODY_BYTES,
  run: async (actor, form, request) => {
    const t = await getTranslations("emg-request.refused");
    const id = recordIdFrom(form.get("emgRequestId"));
    if (id === null) return failed(t("not-found"), form);
    const typed = parseEmgRequestForm(form);
    if (typed.isRefused) return refused(typed.errors, form);

    const { version, clinician } = typed;
    const saved = await saveEmgRequest(actor, { id, version, clinician }, request);
    if (saved === "key-reused") return failed(t("keyReused"), form);
    if (saved.outcome === "consent-in-future") {
      return refused({ [fieldName("consent-date")]: t("consent-in-future") }, form);
    }
    if (saved.outcome !== "saved") return because(failed(t(saved.outcome), form), saved.outcome);
    const shown = form.get("intent") === "check" ? "view=check" : `saved=${saved.version}`;
    redirect(`/emg-requests/${id}?${shown}`);
  },
});

/** Signs the version that the check page showed, for whoever types the signed-in clinician's password. */
export const signEmgRequestAction = defineAction<"clinician", FormState>({
  name: "sign-emg-request",
  role: "clinician",
  limit: OFTEN,
  maxBytes: SMALL,
  run: async (actor, form, request) => {
    const t = await getTranslations("emg-request.refused");
    const id = recordIdFrom(form.get("emgRequestId"));
    const version = Number(form.get("version"));
    if (id === null || !Number.isInteger(version)) return failed(t("not-found"), form);
    const password = form.get("password");
    if (typeof password !== "string" || password === "") {
      return refused({ password: t("passwordMissing") }, form);
    }
    const signed = await signEmgRequest(actor, { id, version, password }, request);
    if (signed === "key-reused") return failed(t("keyReused"), form);
    if (signed.outcome === "wrong-password") {
      return because(refused({ password: t("wrong-password") }, form), signed.outcome);
    }
    if (signed.outcome === "throttled") {
      const minutes = Math.ceil(signed.waitSeconds / 60);
      return because(failed(t("throttled", { minutes }), form), signed.outcome);
    }
    if (signed.outcome === "record-changed") {
      redirect(`/emg-requests/${id}?view=check&record=changed`);
    }
    if (signed.outcome !== "signed")
      return because(failed(t(signed.outcome), form), signed.outcome);
    redirect(`/emg-requests/${id}`);
  },
});

/** Opens a draft that adds to a signed request. */
export const amendEmgRequestAction = defineAction<"clinician", FormState>({
  name: "amend-emg-request",
  role: "clinician",
  limit: OFTEN,
  maxBytes: SMALL,
  run: async (actor, form, request) => {
    const t = await getTranslations("emg-request.refused");
    const id = recordIdFrom(form.get("emgRequestId"));
    if (id === null) return failed(t("not-found"), form);
    const drafted = await amendEmgRequest(actor, id, request);
    if (drafted === "key-reused") return failed(t("keyReused"), form);
    if (!("emgRequestId" in drafted)) {
      return because(failed(t(drafted.outcome), form), drafted.outcome);
    }
    redirect(`/emg-requests/${drafted.emgRequestId}`);
  },
});
