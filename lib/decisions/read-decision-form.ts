import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { storableText } from "@/lib/format/storable-text";

import type { Acceptance } from "./accept-referral";
import type { TierChange } from "./change-tier";
import { LOWER_REASONS } from "./lower-reason";
import { VISIT_ENDINGS, type VisitEnding } from "./visit-ending";

/** A decision form as it was read, or which fields to put right and how, in the order of the page. */
export type ReadDecision =
  | { kind: "accept"; acceptance: Acceptance }
  | { kind: "change-tier"; change: TierChange }
  | { kind: "visit"; visit: { ending: VisitEnding; on: Day } }
  | { kind: "refused"; problems: Problems };

export type DecisionProblem =
  | "decision"
  | "visitOn"
  | "visitOnReal"
  | "closes"
  | "reasonCode"
  | "reason"
  | "ending"
  | "endedOn";
type Problems = Readonly<Record<string, DecisionProblem>>;

const LONGEST_REASON = 2000;

export function readDecisionForm(form: FormData): ReadDecision {
  switch (textOf(form, "decision")) {
    case "accept":
      return readAcceptance(form);
    case "change-tier":
      return readTierChange(form);
    case "visit":
      return readVisit(form);
    default:
      return { kind: "refused", problems: { decision: "decision" } };
  }
}

/** The referral and the version that the form was shown with; null for a form that was not ours. */
export function readDecisionTarget(form: FormData): { referralId: string; version: number } | null {
  const referralId = textOf(form, "referralId");
  const version = textOf(form, "version");
  const isTarget = UUID.test(referralId) && /^\d{1,9}$/.test(version);
  return isTarget ? { referralId, version: Number(version) } : null;
}

/** The referral to act on, and the reason: null where none is asked, "" where it was left blank. */
export function readActForm(form: FormData): { referralId: string; reason: string | null } | null {
  const referralId = textOf(form, "referralId");
  if (!UUID.test(referralId)) return null;
  return { referralId, reason: form.has("takeOverReason") ? textOf(form, "takeOverReason") : null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readAcceptance(form: FormData): ReadDecision {
  const on = dayOf(form, "visitOn");
  if (on === null) return { kind: "refused", problems: { visitOn: "visitOn" } };
  if (on === "not-real") return { kind: "refused", problems: { visitOn: "visitOnReal" } };
  return { kind: "accept", acceptance: { on, reason: textOf(form, "lateReason") || null } };
}

function readTierChange(form: FormData): ReadDecision {
  const closes = form.getAll("closes").filter((value) => typeof value === "string");
  const reasonCode = LOWER_REASONS.find((code) => code === textOf(form, "reasonCode"));
  const reason = textOf(form, "reason");
  const problems: Record<string, DecisionProblem> = {
    ...(closes.length === 0 && { closes: "closes" }),
    ...(reasonCode === undefined && { reasonCode: "reasonCode" }),
    ...(reason === "" && { reason: "reason" }),
  };
  if (reasonCode === undefined || Object.keys(problems).length > 0) {
    return { kind: "refused", problems };
  }
  const hasReadAnswers = textOf(form, "hasReadAnswers") === "yes";
  return { kind: "change-tier", change: { closes, reasonCode, reason, hasReadAnswers } };
}

function readVisit(form: FormData): ReadDecision {
  const ending = VISIT_ENDINGS.find((each) => each === textOf(form, "ending"));
  const on = dayOf(form, "endedOn");
  const problems: Record<string, DecisionProblem> = {
    ...(ending === undefined && { ending: "ending" }),
    ...(on === null && { endedOn: "endedOn" }),
    ...(on === "not-real" && { endedOn: "visitOnReal" }),
  };
  if (ending === undefined || on === null || on === "not-real") {
    return { kind: "refused", problems };
  }
  return { kind: "visit", visit: { ending, on } };
}

/** A day in three typed parts; null when all are blank. */
function dayOf(form: FormData, name: string): Day | "not-real" | null {
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    textOf(form, `${name}-${part}`),
  );
  if (!day && !month && !year) return null;
  try {
    return dayFromIso(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`);
  } catch {
    return "not-real";
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? storableText(value.trim().slice(0, LONGEST_REASON)) : "";
}
