"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { acknowledgeCorrections } from "@/lib/decisions/acknowledge-corrections";
import {
  acknowledgeForm,
  CLAIM_PROBLEMS,
  callForm,
  claimForm,
  notesForm,
  referralForm,
} from "@/lib/decisions/act-forms";
import { claimReferral } from "@/lib/decisions/claim-referral";
import { readNotes } from "@/lib/decisions/read-notes";
import { recordCall } from "@/lib/decisions/record-call";
import { releaseReferral } from "@/lib/decisions/release-referral";
import { draftEmgRequest } from "@/lib/emg-requests/draft-emg-request";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { decisionProblem } from "./decision-problem";

const OFTEN = { points: 30, seconds: 60 };
const FORM_BYTES = 64 * 1024;

export const claimAction = defineAction<"clinician", FormState>({
  name: "claim",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("decisions.problems");
    const read = parseForm(claimForm, form, CLAIM_PROBLEMS);
    if (read.outcome === "not-ours") return failed(t("keyReused"), form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(code, values)),
        form,
      );
    }
    const { referralId, takeOverReason } = read.value;
    const result = await claimReferral(actor, { referralId, key }, takeOverReason, now);
    if (result.outcome === "claimed") redirect(`/referrals/${referralId}`);
    revalidatePath(`/referrals/${referralId}`);
    return decisionProblem(result, form);
  },
});

export const releaseAction = defineAction<"clinician", FormState>({
  name: "release",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(referralForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId } = read.value;
    const result = await releaseReferral(actor, { referralId, key }, now);
    if (result.outcome === "released") redirect(`/referrals/${referralId}`);
    revalidatePath(`/referrals/${referralId}`);
    return decisionProblem(result, form);
  },
});

export const requestEmgAction = defineAction<"clinician", FormState>({
  name: "request-emg",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(referralForm, form);
    if (read.outcome !== "read") notFound();
    const drafted = await draftEmgRequest(actor, read.value.referralId, { now, key });
    if (drafted === "key-reused") return decisionProblem({ outcome: drafted }, form);
    if ("emgRequestId" in drafted) redirect(`/emg-requests/${drafted.emgRequestId}`);
    return decisionProblem({ outcome: drafted.outcome }, form);
  },
});

export const readNotesAction = defineAction<"clinician", FormState>({
  name: "read-notes",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(notesForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId, note: texts } = read.value;
    const { outcome } = await readNotes(actor, { referralId, key }, texts, now);
    if (outcome === "not-found") notFound();
    if (outcome === "key-reused") return decisionProblem({ outcome }, form);
    // The list of notes is drawn anew without them, so the answer stands above it.
    redirect(`/referrals/${referralId}?notes=${outcome}#notes`);
  },
});

export const acknowledgeCorrectionsAction = defineAction<"clinician", FormState>({
  name: "acknowledge-corrections",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(acknowledgeForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId, correctedAt } = read.value;
    const { outcome } = await acknowledgeCorrections(actor, { referralId, key }, correctedAt, now);
    switch (outcome) {
      case "not-found":
        notFound();
      case "key-reused":
        return decisionProblem({ outcome }, form);
      case "newer": {
        const t = await getTranslations("referral.corrected");
        return failed(t("newer"), form);
      }
      case "acknowledged":
      case "already-acknowledged":
        redirect(`/referrals/${referralId}?saved=acknowledge-corrections`);
      default:
        return outcome satisfies never;
    }
  },
});

export const recordCallAction = defineAction<"clinician", FormState>({
  name: "record-call",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(callForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId, call } = read.value;
    const { outcome } = await recordCall(actor, { referralId, key }, call, now);
    if (outcome !== "recorded") return decisionProblem({ outcome }, form);
    redirect(`/referrals/${referralId}?saved=call`);
  },
});
