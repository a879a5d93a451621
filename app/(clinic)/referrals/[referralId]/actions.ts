"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { acknowledgeCorrections } from "@/lib/decisions/acknowledge-corrections";
import { CALL_OUTCOMES } from "@/lib/decisions/call-outcome";
import { claimReferral } from "@/lib/decisions/claim-referral";
import { parseAcknowledgeForm } from "@/lib/decisions/parse-acknowledge-form";
import { parseActForm } from "@/lib/decisions/parse-decision-form";
import { parseNotesForm } from "@/lib/decisions/parse-notes-form";
import { readNotes } from "@/lib/decisions/read-notes";
import { recordCall } from "@/lib/decisions/record-call";
import { releaseReferral } from "@/lib/decisions/release-referral";
import { draftEmgRequest } from "@/lib/emg-requests/draft-emg-request";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { excessLength, LONGEST_REASON } from "@/lib/format/text-length";
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
    const act = parseActForm(form);
    if (act === null) return failed(t("keyReused"), form);
    const { referralId, reason, problem } = act;
    if (problem !== null) {
      const count = excessLength(reason ?? "", LONGEST_REASON);
      return refused({ takeOverReason: t(problem, { count }) }, form);
    }
    const result = await claimReferral(actor, { referralId, key }, reason, now);
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
    const act = parseActForm(form);
    if (act === null) notFound();
    const { referralId } = act;
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
    const act = parseActForm(form);
    if (act === null) notFound();
    const drafted = await draftEmgRequest(actor, act.referralId, { now, key });
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
    const read = parseNotesForm(form);
    if (read === null) notFound();
    const { referralId, texts } = read;
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
    const seen = parseAcknowledgeForm(form);
    if (seen === null) notFound();
    const { referralId, correctedAt } = seen;
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
    const act = parseActForm(form);
    const call = CALL_OUTCOMES.find((outcome) => outcome === form.get("call"));
    if (act === null || call === undefined) notFound();
    const { referralId } = act;
    const { outcome } = await recordCall(actor, { referralId, key }, call, now);
    if (outcome !== "recorded") return decisionProblem({ outcome }, form);
    redirect(`/referrals/${referralId}?saved=call`);
  },
});
