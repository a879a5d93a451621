"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { DECLINE_PROBLEMS, declineForm, proposalForm } from "@/lib/decisions/act-forms";
import { confirmLowering } from "@/lib/decisions/confirm-lowering";
import { declineProposal } from "@/lib/decisions/decline-proposal";
import { type FormState, refused } from "@/lib/format/form-state";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { decisionProblem } from "./decision-problem";

const OFTEN = { points: 30, seconds: 60 };
const FORM_BYTES = 64 * 1024;

export const confirmLoweringAction = defineAction<"clinician", FormState>({
  name: "confirm-lowering",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(proposalForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId } = read.value;
    const result = await confirmLowering(actor, { ...read.value, key }, now);
    if (result.outcome === "previewed") throw new Error("a confirmation that was not saved");
    if (result.outcome === "decided") {
      redirect(`/referrals/${referralId}?saved=change-tier#decide`);
    }
    if (
      result.outcome === "your-own" ||
      result.outcome === "expired" ||
      result.outcome === "answered" ||
      result.outcome === "void"
    ) {
      redirect(`/referrals/${referralId}?refused=${result.outcome}#decide`);
    }
    return decisionProblem(result, form);
  },
});

export const declineProposalAction = defineAction<"clinician", FormState>({
  name: "decline-proposal",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("decisions.problems");
    const proposal = parseForm(proposalForm, form);
    if (proposal.outcome !== "read") notFound();
    const { referralId, proposalId } = proposal.value;
    const read = parseForm(declineForm(proposalId), form, DECLINE_PROBLEMS);
    if (read.outcome === "not-ours") notFound();
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(code, values)),
        form,
      );
    }
    const { reason } = read.value;
    const result = await declineProposal(actor, { referralId, proposalId, reason, key }, now);
    if (result.outcome === "declined" || result.outcome === "withdrawn") {
      const saved = result.outcome === "declined" ? "decline-proposal" : "withdraw-proposal";
      redirect(`/referrals/${referralId}?saved=${saved}#decide`);
    }
    // Not drawn anew: the form with the typed words would be gone.
    return decisionProblem(result, form);
  },
});
