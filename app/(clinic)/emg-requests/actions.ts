"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { LARGEST_BODY_BYTES } from "@/lib/auth/body-limit";
import { defineAction } from "@/lib/auth/define-action";
import { fieldName } from "@/lib/clinical/emg/gaps";
import { amendEmgRequest } from "@/lib/emg-requests/amend-emg-request";
import { CLINICIAN_PART_PROBLEMS, clinicianPartForm } from "@/lib/emg-requests/clinician-part-form";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";
import { signEmgRequest } from "@/lib/emg-requests/sign-emg-request";
import { because, type FormState, failed, refused } from "@/lib/format/form-state";
import { id, named, password, version } from "@/lib/forms/fields";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";

const OFTEN = { points: 60, seconds: 60 };
const SMALL = 8 * 1024;

const requestForm = z.object({ emgRequestId: id });

/** Which button was pressed. */
const saveForm = requestForm.extend({ version, intent: named(["save", "check"]) });

const signForm = requestForm.extend({ version, password: password("passwordMissing") });

/** Saves what the clinician filled in; with the intent "check" goes on to the page that signs. */
export const saveEmgRequestAction = defineAction<"clinician", FormState>({
  name: "save-emg-request",
  role: "clinician",
  limit: OFTEN,
  maxBytes: LARGEST_BODY_BYTES,
  run: async (actor, form, request) => {
    const t = await getTranslations("emg-request.refused");
    const target = parseForm(saveForm, form);
    if (target.outcome !== "read") return failed(t("not-found"), form);
    const { emgRequestId, intent, ...shown } = target.value;
    const read = parseForm(clinicianPartForm, form, CLINICIAN_PART_PROBLEMS);
    if (read.outcome === "not-ours") return failed(t("not-found"), form);
    if (read.outcome === "refused") {
      const errors = errorsOf(read.problems, ({ code, values }) => t(`problems.${code}`, values));
      return refused(errors, form);
    }
    const input = { ...shown, id: emgRequestId, clinician: read.value };
    const saved = await saveEmgRequest(actor, input, request);
    if (saved === "key-reused") return failed(t("keyReused"), form);
    if (saved.outcome === "consent-in-future") {
      return refused({ [fieldName("consent-date")]: t("consent-in-future") }, form);
    }
    if (saved.outcome !== "saved") return because(failed(t(saved.outcome), form), saved.outcome);
    const next = intent === "check" ? "view=check" : `saved=${saved.version}`;
    redirect(`/emg-requests/${emgRequestId}?${next}`);
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
    const read = parseForm(signForm, form, ["passwordMissing"]);
    if (read.outcome === "not-ours") return failed(t("not-found"), form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code }) => t(code)),
        form,
      );
    }
    const { emgRequestId, ...typed } = read.value;
    const signed = await signEmgRequest(actor, { id: emgRequestId, ...typed }, request);
    if (signed === "key-reused") return failed(t("keyReused"), form);
    if (signed.outcome === "wrong-password") {
      return because(refused({ password: t("wrong-password") }, form), signed.outcome);
    }
    if (signed.outcome === "throttled") {
      const minutes = Math.ceil(signed.waitSeconds / 60);
      return because(failed(t("throttled", { minutes }), form), signed.outcome);
    }
    if (signed.outcome === "record-changed") {
      redirect(`/emg-requests/${emgRequestId}?view=check&record=changed`);
    }
    if (signed.outcome !== "signed")
      return because(failed(t(signed.outcome), form), signed.outcome);
    redirect(`/emg-requests/${emgRequestId}`);
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
    const read = parseForm(requestForm, form);
    if (read.outcome !== "read") return failed(t("not-found"), form);
    const drafted = await amendEmgRequest(actor, read.value.emgRequestId, request);
    if (drafted === "key-reused") return failed(t("keyReused"), form);
    if (!("emgRequestId" in drafted)) {
      return because(failed(t(drafted.outcome), form), drafted.outcome);
    }
    redirect(`/emg-requests/${drafted.emgRequestId}`);
  },
});
