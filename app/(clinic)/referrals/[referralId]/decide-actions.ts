"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ClinicianActor } from "@/lib/actor";
import { defineAction } from "@/lib/auth/define-action";
import { acceptReferral } from "@/lib/decisions/accept-referral";
import { undoForm } from "@/lib/decisions/act-forms";
import { advisePatient } from "@/lib/decisions/advise-patient";
import { askPatient } from "@/lib/decisions/ask-patient";
import { DECISION_PROBLEMS, decisionForm, type TypedDecision } from "@/lib/decisions/decision-form";
import type { DecisionTarget } from "@/lib/decisions/decision-outcome";
import { carryOutLowering, type Lowering, proposeLowering } from "@/lib/decisions/propose-lowering";
import { raiseTier } from "@/lib/decisions/raise-tier";
import { recordVisit } from "@/lib/decisions/record-visit";
import { undoDecision } from "@/lib/decisions/undo-decision";
import { answered, type FormState, failed, IDLE_FORM, refused } from "@/lib/format/form-state";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
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
    const read = parseForm(decisionForm, form, DECISION_PROBLEMS);
    if (read.outcome === "not-ours") return failed(t("keyReused"), form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(code, values)),
        form,
      );
    }
    const { decision, see, ...shown } = read.value;
    const target = { ...shown, key };
    if (see) return seen(actor, target, { decision, form, now });
    const result = await carryOut(actor, target, decision, now);
    const page = `/referrals/${target.referralId}`;
    if (result.outcome === "decided") redirect(`${page}?saved=${decision.kind}#decide`);
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
    const read = parseForm(decisionForm, form, DECISION_PROBLEMS);
    if (read.outcome !== "read") return IDLE_FORM;
    const { decision, see: _see, ...target } = read.value;
    return seen(actor, { ...target, key }, { decision, form, now });
  },
});

async function seen(
  actor: ClinicianActor,
  target: DecisionTarget,
  { decision, form, now }: { decision: TypedDecision; form: FormData; now: Date },
): Promise<FormState> {
  const preview = { ...target, isPreview: true };
  const result = await carryOut(actor, preview, asIfSaved(decision), now);
  if (result.outcome === "decided" || result.outcome === "proposed") {
    throw new Error("a preview that was saved");
  }
  if (result.outcome !== "previewed") return decisionProblem(result, form);
  const { consequence } = result;
  const isProposed = "asksColleague" in decision && decision.asksColleague;
  const isAtOnce = decision.kind === "raise-tier";
  const needsSecondPerson = consequence.needsSecondPerson && !isProposed;
  return answered(await consequenceRows({ ...consequence, needsSecondPerson }, { isAtOnce }), form);
}

export const undoAction = defineAction<"clinician", FormState>({
  name: "undo-decision",
  role: "clinician",
  limit: OFTEN,
  maxBytes: FORM_BYTES,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(undoForm, form);
    if (read.outcome !== "read") notFound();
    const { referralId, decisionId, from } = read.value;
    const result = await undoDecision(actor, { referralId, decisionId, key }, now);
    if (result.outcome === "not-found") notFound();
    const page = `/referrals/${referralId}`;
    if (result.outcome === "undone") {
      redirect(from === "queue" ? "/queue" : `${page}?saved=undo#decide`);
    }
    // The page is drawn anew without the notice that was pressed, so the answer stands above it.
    redirect(`${page}?refused=${result.outcome}#decide`);
  },
});

function carryOut(
  actor: ClinicianActor,
  target: DecisionTarget,
  decision: TypedDecision,
  now: Date,
) {
  switch (decision.kind) {
    case "accept":
      return acceptReferral(actor, target, decision.acceptance, now);
    case "ask":
      return askPatient(actor, target, decision.ask, now);
    case "advise":
      return advisePatient(actor, target, decision.advice, now);
    case "raise-tier":
      return raiseTier(actor, target, decision.raise, now);
    case "change-tier":
    case "discharge":
      return decision.asksColleague
        ? proposeLowering(actor, target, loweringOf(decision), now)
        : carryOutLowering(actor, target, loweringOf(decision), now);
    case "visit":
      return recordVisit(actor, target, decision.visit, now);
    default:
      return decision satisfies never;
  }
}

/** What a proposal would do is what the decision itself does, and that its answers were read is asked for on saving. */
function asIfSaved(decision: TypedDecision): TypedDecision {
  switch (decision.kind) {
    case "change-tier":
      return {
        ...decision,
        change: { ...decision.change, hasReadAnswers: true },
        asksColleague: false,
      };
    case "discharge": {
      const discharge = { ...decision.discharge, hasReadAnswers: true };
      return { ...decision, discharge, asksColleague: false };
    }
    case "advise":
      return { ...decision, advice: { ...decision.advice, hasReadAnswers: true } };
    case "accept":
    case "ask":
    case "raise-tier":
    case "visit":
      return decision;
    default:
      return decision satisfies never;
  }
}

function loweringOf(decision: Extract<TypedDecision, { asksColleague: boolean }>): Lowering {
  return decision.kind === "change-tier"
    ? { kind: decision.kind, change: decision.change }
    : { kind: decision.kind, discharge: decision.discharge };
}
