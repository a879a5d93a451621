import type { Day } from "@/lib/clinical/calendar/day";
import { RAISED_TIERS } from "@/lib/clinical/triage/tier";

import type { Acceptance } from "./accept-referral";
import type { TierChange } from "./change-tier";
import { DISCHARGE_REASONS, URGENCY_VERDICTS } from "./discharge-reason";
import type { Discharge } from "./discharge-referral";
import type { Examination } from "./examination";
import { LOWER_REASONS } from "./lower-reason";
import { RAISE_REASONS } from "./raise-reason";
import type { TierRaise } from "./raise-tier";
import { dayOf, isTooLong, textOf } from "./typed-field";
import { VISIT_ENDINGS, type VisitEnding } from "./visit-ending";

/** A decision form as it was read, or which fields to put right and how, in the order of the page. */
export type ReadDecision =
  | { kind: "accept"; acceptance: Acceptance }
  | { kind: "raise-tier"; raise: TierRaise }
  | { kind: "change-tier"; change: TierChange; asksColleague: boolean }
  | { kind: "discharge"; discharge: Discharge; asksColleague: boolean }
  | { kind: "visit"; visit: { ending: VisitEnding; on: Day } }
  | { kind: "refused"; problems: Problems };

export type DecisionProblem =
  | "decision"
  | "visitOn"
  | "visitOnReal"
  | "raisesTo"
  | "raiseReason"
  | "urgency"
  | "closes"
  | "reasonCode"
  | "reason"
  | "tooLong"
  | "examination"
  | "examinedOn"
  | "ending"
  | "endedOn";
type Problems = Readonly<Record<string, DecisionProblem>>;

export function parseDecisionForm(form: FormData): ReadDecision {
  switch (textOf(form, "decision")) {
    case "accept":
      return readAcceptance(form);
    case "raise-tier":
      return readTierRaise(form);
    case "change-tier":
      return readTierChange(form);
    case "discharge":
      return readDischarge(form);
    case "visit":
      return readVisit(form);
    default:
      return { kind: "refused", problems: { decision: "decision" } };
  }
}

/** The referral and the version that the form was shown with; null for a form that was not ours. */
export function parseDecisionTarget(
  form: FormData,
): { referralId: string; version: number } | null {
  const referralId = textOf(form, "referralId");
  const version = textOf(form, "version");
  const isTarget = UUID.test(referralId) && /^\d{1,9}$/.test(version);
  return isTarget ? { referralId, version: Number(version) } : null;
}

/** The referral to act on, the reason, which is null where none is asked, and what is wrong with it. */
export function parseActForm(form: FormData): {
  referralId: string;
  reason: string | null;
  problem: "takeOverReason" | "tooLong" | null;
} | null {
  const referralId = textOf(form, "referralId");
  if (!UUID.test(referralId)) return null;
  if (!form.has("takeOverReason")) return { referralId, reason: null, problem: null };
  const reason = textOf(form, "takeOverReason");
  return { referralId, reason, problem: problemOf(reason, "takeOverReason") };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isId(typed: string): boolean {
  return UUID.test(typed);
}

function readAcceptance(form: FormData): ReadDecision {
  const on = dayOf(form, "visitOn");
  if (on === null) return { kind: "refused", problems: { visitOn: "visitOn" } };
  if (on === "not-real") return { kind: "refused", problems: { visitOn: "visitOnReal" } };
  const reason = textOf(form, "lateReason");
  if (isTooLong(reason)) return { kind: "refused", problems: { lateReason: "tooLong" } };
  return { kind: "accept", acceptance: { on, reason: reason || null } };
}

function readTierRaise(form: FormData): ReadDecision {
  const to = RAISED_TIERS.find((tier) => tier === textOf(form, "raisesTo"));
  const reasonCode = RAISE_REASONS.find((code) => code === textOf(form, "raiseReasonCode"));
  const reason = textOf(form, "raiseReason");
  const problem = problemOf(reason, "raiseReason");
  if (to === undefined || reasonCode === undefined || problem !== null) {
    return {
      kind: "refused",
      problems: {
        ...(to === undefined && { raisesTo: "raisesTo" }),
        ...(reasonCode === undefined && { raiseReasonCode: "reasonCode" }),
        ...(problem !== null && { raiseReason: problem }),
      },
    };
  }
  return { kind: "raise-tier", raise: { to, reasonCode, reason } };
}

/** What is wrong with a reason that must be given; null: nothing. */
function problemOf<Missing extends string>(
  reason: string,
  missing: Missing,
): Missing | "tooLong" | null {
  if (reason === "") return missing;
  return isTooLong(reason) ? "tooLong" : null;
}

function readTierChange(form: FormData): ReadDecision {
  const closes = namesOf(form, "closes");
  const reasonCode = LOWER_REASONS.find((code) => code === textOf(form, "reasonCode"));
  const reason = textOf(form, "reason");
  const problem = problemOf(reason, "reason");
  const examined = readExamination(form);
  const problems: Record<string, DecisionProblem> = {
    ...(closes.length === 0 && { closes: "closes" }),
    ...(reasonCode === undefined && { reasonCode: "reasonCode" }),
    ...(problem !== null && { reason: problem }),
    ...examined.problems,
  };
  if (reasonCode === undefined || Object.keys(problems).length > 0) {
    return { kind: "refused", problems };
  }
  const hasReadAnswers = textOf(form, "hasReadAnswers") === "yes";
  const { examination } = examined;
  return {
    kind: "change-tier",
    change: { closes, reasonCode, reason, hasReadAnswers, examination },
    asksColleague: asksColleague(form),
  };
}

function asksColleague(form: FormData): boolean {
  return textOf(form, "asksColleague") === "yes";
}

/** What was found and on which day: both, or neither. */
function readExamination(form: FormData): { examination: Examination | null; problems: Problems } {
  const on = dayOf(form, "examinedOn");
  const found = textOf(form, "examination");
  if (on === null && found === "") return { examination: null, problems: {} };
  const problem = problemOf(found, "examination" as const);
  const isDay = on !== null && on !== "not-real";
  const problems: Problems = {
    ...(!isDay && { examinedOn: on === null ? "examinedOn" : "visitOnReal" }),
    ...(problem !== null && { examination: problem }),
  };
  return { examination: isDay && problem === null ? { on, found } : null, problems };
}

function readDischarge(form: FormData): ReadDecision {
  const urgency = URGENCY_VERDICTS.find((each) => each === textOf(form, "urgency"));
  const reasonCode = DISCHARGE_REASONS.find((code) => code === textOf(form, "dischargeCode"));
  const reason = textOf(form, "dischargeReason");
  const problem = problemOf(reason, "reason");
  const unknownReason = textOf(form, "unknownReason");
  const isUnknownTooLong = isTooLong(unknownReason);
  const examined = readExamination(form);
  const isExaminationWrong = Object.keys(examined.problems).length > 0;
  const isWrong = problem !== null || isUnknownTooLong || isExaminationWrong;
  if (urgency === undefined || reasonCode === undefined || isWrong) {
    return {
      kind: "refused",
      problems: {
        ...(reasonCode === undefined && { dischargeCode: "reasonCode" }),
        ...(problem !== null && { dischargeReason: problem }),
        ...(urgency === undefined && { urgency: "urgency" }),
        ...(isUnknownTooLong && { unknownReason: "tooLong" }),
        ...examined.problems,
      },
    };
  }
  const hasReadAnswers = textOf(form, "hasReadAll") === "yes";
  const confirmed = {
    readTexts: namesOf(form, "readTexts"),
    namedUnknown: namesOf(form, "namedUnknown"),
    unknownReason: unknownReason || null,
  };
  return {
    kind: "discharge",
    discharge: {
      urgency,
      reasonCode,
      reason,
      hasReadAnswers,
      ...confirmed,
      examination: examined.examination,
    },
    asksColleague: asksColleague(form),
  };
}

function namesOf(form: FormData, name: string): readonly string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
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
