"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ClinicianActor } from "@/lib/auth/actor";
import { defineAction } from "@/lib/auth/define-action";
import { acceptReferral } from "@/lib/decisions/accept-referral";
import { confirmLowering } from "@/lib/decisions/confirm-lowering";
import type { DecisionTarget } from "@/lib/decisions/decision-outcome";
import { declineProposal } from "@/lib/decisions/decline-proposal";
import {
  isId,
  parseActForm,
  parseDecisionForm,
  parseDecisionTarget,
  type ReadDecision,
} from "@/lib/decisions/parse-decision-form";
import { carryOutLowering, type Lowering, proposeLowering } from "@/lib/decisions/propose-lowering";
import { raiseTier } from "@/lib/decisions/raise-tier";
import { recordVisit } from "@/lib/decisions/record-visit";
import { textOf } from "@/lib/decisions/typed-field";
import { undoDecision } from "@/lib/decisions/undo-decision";
import {
  answered,
  type FieldErrors,
  type FormState,
  failed,
  IDLE_FORM,
  refused,
} from "@/lib/format/form-state";
import { excessLength, LONGEST_REASON } from "@/lib/format/text-length";
import { consequenceRows } from "./consequence-rows";
import { decisionProblem } from "./decision-problem";

const OFTEN = { points: 30, seconds: 60 };
/** The form is asked each time that somebody pauses while filling it in. */
const WHILE_TYPING = { points: 120, seconds: 60 };
const FORM_BYTES = 64 * 1024;

export const decideAction = defineAction<"clinician", FormState>({
  name: "decide",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("decisions.problems");
    const target = parseDecisionTarget(form);
    if (target === null) return failed(t("keyReused"), form);
    const read = parseDecisionForm(form);
    if (read.kind === "refused") {
      const errors: FieldErrors = {};
      for (const [field, problem] of Object.entries(read.problems)) {
        errors[field] = t(problem, { count: excessLength(textOf(form, field), LONGEST_REASON) });
      }
      return refused(errors, form);
    }
    if (form.get("see") === "yes") return seen(actor, { ...target, key }, { read, form, now });
    const result = await carryOut(actor, { ...target, key }, read, now);
    const page = `/referrals/${target.referralId}`;
    if (result.outcome === "decided") redirect(`${page}?saved=${read.kind}#decide`);
    if (result.outcome === "proposed") redirect(`${page}?saved=proposal#decide`);
    if (result.outcome === "previewed") throw new Error("a decision that was not saved");
    // The page must show what changed, and give the form a new key and version.
    revalidatePath(page);
    return decisionProblem(result, form);
  },
});

/** The same form, asked while it is being filled in: nothing is saved, and nothing is refused before it is sent. */
export const previewAction = defineAction<"clinician", FormState>({
  name: "preview-decision",
  role: "clinician",
  isQuestion: true,
  limit: WHILE_TYPING,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const target = parseDecisionTarget(form);
    const read = parseDecisionForm(form);
    if (target === null || read.kind === "refused") return IDLE_FORM;
    return seen(actor, { ...target, key }, { read, form, now });
  },
});

type Read = Exclude<ReadDecision, { kind: "refused" }>;

async function seen(
  actor: ClinicianActor,
  target: DecisionTarget,
  { read, form, now }: { read: Read; form: FormData; now: Date },
): Promise<FormState> {
  const preview = { ...target, isPreview: true };
  const result = await carryOut(actor, preview, asIfSaved(read), now);
  if (result.outcome === "decided" || result.outcome === "proposed") {
    throw new Error("a preview that was saved");
  }
  if (result.outcome !== "previewed") return decisionProblem(result, form);
  const { consequence } = result;
  const isProposed = "asksColleague" in read && read.asksColleague;
  const isAtOnce = read.kind === "raise-tier";
  const needsSecondPerson = consequence.needsSecondPerson && !isProposed;
  return answered(await consequenceRows({ ...consequence, needsSecondPerson }, { isAtOnce }), form);
}

export const undoAction = defineAction<"clinician", FormState>({
  name: "undo-decision",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const act = parseActForm(form);
    const decisionId = textOf(form, "decisionId");
    if (act === null || !isId(decisionId)) notFound();
    const { referralId } = act;
    const result = await undoDecision(actor, { referralId, decisionId, key }, now);
    if (result.outcome === "not-found") notFound();
    const page = `/referrals/${referralId}`;
    if (result.outcome === "undone") redirect(`${page}?saved=undo#decide`);
    // The page is drawn anew without the notice that was pressed, so the answer stands above it.
    redirect(`${page}?refused=${result.outcome}#decide`);
  },
});

export const confirmLoweringAction = defineAction<"clinician", FormState>({
  name: "confirm-lowering",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const act = parseActForm(form);
    const proposalId = textOf(form, "proposalId");
    if (act === null || !isId(proposalId)) notFound();
    const { referralId } = act;
    const result = await confirmLowering(actor, { referralId, proposalId, key }, now);
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
    const act = parseActForm(form);
    const proposalId = textOf(form, "proposalId");
    if (act === null || !isId(proposalId)) notFound();
    const field = `declineReason-${proposalId}`;
    const reason = textOf(form, field);
    if (reason === "") return refused({ [field]: t("declineReason") }, form);
    const count = excessLength(reason, LONGEST_REASON);
    if (count > 0) return refused({ [field]: t("tooLong", { count }) }, form);
    const result = await declineProposal(
      actor,
      { referralId: act.referralId, proposalId, reason, key },
      now,
    );
    if (result.outcome === "declined" || result.outcome === "withdrawn") {
      const saved = result.outcome === "declined" ? "decline-proposal" : "withdraw-proposal";
      redirect(`/referrals/${act.referralId}?saved=${saved}#decide`);
    }
    // Not drawn anew: the form with the typed words would be gone.
    return decisionProblem(result, form);
  },
});

function carryOut(actor: ClinicianActor, target: DecisionTarget, read: Read, now: Date) {
  switch (read.kind) {
    case "accept":
      return acceptReferral(actor, target, read.acceptance, now);
    case "raise-tier":
      return raiseTier(actor, target, read.raise, now);
    case "change-tier":
    case "discharge":
      return read.asksColleague
        ? proposeLowering(actor, target, loweringOf(read), now)
        : carryOutLowering(actor, target, loweringOf(read), now);
    case "visit":
      return recordVisit(actor, target, read.visit, now);
    default:
      return read satisfies never;
  }
}

/** What a proposal would do is what the decision itself does, and that its answers were read is asked for on saving. */
function asIfSaved(read: Read): Read {
  switch (read.kind) {
    case "change-tier":
      return { ...read, change: { ...read.change, hasReadAnswers: true }, asksColleague: false };
    case "discharge": {
      const discharge = { ...read.discharge, hasReadAnswers: true };
      return { ...read, discharge, asksColleague: false };
    }
    case "accept":
    case "raise-tier":
    case "visit":
      return read;
    default:
      return read satisfies never;
  }
}

function loweringOf(read: Extract<Read, { asksColleague: boolean }>): Lowering {
  return read.kind === "change-tier"
    ? { kind: read.kind, change: read.change }
    : { kind: read.kind, discharge: read.discharge };
}
