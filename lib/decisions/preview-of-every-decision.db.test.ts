import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { at, report, ZONE } from "@/lib/assessment/testing/reported-daily";
import { TIERS } from "@/lib/clinical/history/tier";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { type Answers, checklist, DAY_0, entry } from "@/lib/clinical/triage/testing/events";
import { getNext } from "@/lib/patient-next/get-next";
import { nextOf } from "@/lib/patient-next/next-of";
import { isoOrNull } from "@/lib/record/day-column";
import { undoableUntil } from "@/lib/record/undo-window";
import { acceptReferral } from "./accept-referral";
import { changeTier } from "./change-tier";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { dischargeReferral } from "./discharge-referral";
import { raiseTier } from "./raise-tier";
import { recordVisit } from "./record-visit";
import { targetOf } from "./testing/decide-as";

const TODAY = DAY_0 + 8;
const NOW = at(TODAY, "12:00");
const EARLIER = at(TODAY, "11:00");
const EXAMINED = { on: TODAY, found: "Power full" };

type Decide = (
  actor: ClinicianActor,
  target: DecisionTarget,
  known: { rules: readonly string[]; unknown: readonly string[] },
) => Promise<{ outcome: string }>;

const lower =
  (isExamined: boolean): Decide =>
  (actor, target, { rules: closes }) => {
    const why = { reasonCode: "other", reason: "Because", hasReadAnswers: true } as const;
    const examination = isExamined ? EXAMINED : null;
    return changeTier(actor, target, { ...why, closes, examination }, NOW);
  };
const raiseTo =
  (to: "emergency" | "immediate" | "urgent" | "soon"): Decide =>
  (actor, target) =>
    raiseTier(actor, target, { to, reasonCode: "judgement", reason: "Two signs" }, NOW);
const endVisit =
  (ending: "seen" | "missed" | "cancelled"): Decide =>
  (actor, target) =>
    recordVisit(actor, target, { ending, on: TODAY }, NOW);

const close: Decide = (actor, target, { unknown }) => {
  const closing = {
    urgency: "right",
    reasonCode: "other",
    reason: "Because",
    hasReadAnswers: true,
    readTexts: [],
    namedUnknown: unknown,
    unknownReason: "Asked at the visit",
    examination: EXAMINED,
  } as const;
  return dischargeReferral(actor, target, closing, NOW);
};

const DECISIONS: Readonly<Record<string, Decide>> = {
  accept: (actor, target) =>
    acceptReferral(actor, target, { on: TODAY + 7, reason: "The first free day" }, NOW),
  "raise to emergency": raiseTo("emergency"),
  "raise to immediate": raiseTo("immediate"),
  "raise to urgent": raiseTo("urgent"),
  "raise to soon": raiseTo("soon"),
  "lower, examined": lower(true),
  "lower, not examined": lower(false),
  close,
  seen: endVisit("seen"),
  missed: endVisit("missed"),
  cancelled: endVisit("cancelled"),
};

const ANSWERS: Readonly<Record<string, Answers>> = {
  emergency: { "severe-breathing": "yes" },
  urgent: { "task-grip": "yes" },
  soon: {},
  "self-care": {},
};
const CASES = [...Object.keys(ANSWERS), "closed"];
const VISITS = ["seen", "missed", "cancelled"];

async function caseOf(kind: string, decision: string) {
  const { clinicId, actor: patient } = await createPatient({ zone: ZONE });
  const clinician = await createStaff(clinicId, "clinician", "Dr Chen");
  const answers = ANSWERS[kind] ?? {};
  const calm = { onset: DAY_0, places: ["calf:left"] as const, answers };
  const { referralId } = await report(patient, DAY_0, checklist(DAY_0, calm));
  const places =
    kind === "soon" ? (["calf:left", "calf:right"] as const) : (["calf:left"] as const);
  for (const day of [DAY_0 + 3, DAY_0 + 5]) await report(patient, day, entry(day, ...places));
  if (VISITS.includes(decision) && kind !== "closed") {
    const booked = { on: TODAY, reason: "In time for it" };
    await acceptReferral(clinician, await targetOf(referralId), booked, EARLIER);
  }
  if (kind === "closed") {
    await close(clinician, await targetOf(referralId), await known(referralId));
  }
  return { patient, clinician, referralId };
}

async function known(referralId: string) {
  const [row] = await owner<{ rules: string[]; unknown: string[] | null }[]>`
    select r.reasons as rules, (select jsonb_agg(m ->> 'item') from jsonb_array_elements(a.result -> 'missing') m
      where m ->> 'weight' = 'hard') as unknown
    from referrals r join assessments a on a.id = r.assessment_id where r.id = ${referralId}`;
  return { rules: row?.rules ?? [], unknown: row?.unknown ?? [] };
}

async function storedCase(referralId: string) {
  const [row] = await owner`
    select status, tier, band, information, deadline_on::text, target_on::text, first_look_by::text, review_on::text,
      bloods_by::text, emg_by::text, appointment_on::text, cancelled_visit_on::text, reasons, version
    from referrals where id = ${referralId}`;
  return { ...row };
}

function datesOf({ status, tier, band, information, reasons, ...days }: PatientFacts) {
  return {
    status,
    tier,
    band,
    information,
    deadline_on: isoOrNull(days.deadline),
    target_on: isoOrNull(days.target),
    first_look_by: isoOrNull(days.firstLookBy),
    review_on: isoOrNull(days.reviewOn),
    bloods_by: isoOrNull(days.bloodsBy),
    emg_by: isoOrNull(days.emgBy),
    appointment_on: isoOrNull(days.appointmentOn),
    cancelled_visit_on: isoOrNull(days.cancelledOn),
    reasons,
  };
}

/** Why a decision about such a case is not taken; undefined: it is. */
function refusalOf(kind: string, decision: string): string | undefined {
  if (kind === "closed") return "closed";
  const isHigh = kind === "emergency" || kind === "urgent";
  if (isHigh && decision === "lower, not examined") return "needs-second-person";
  const tier = TIERS.find((each) => decision === `raise to ${each}`);
  const stoodAt = TIERS.find((each) => each === kind);
  if (tier === undefined || stoodAt === undefined || !isHigh) return undefined;
  return TIERS.indexOf(tier) >= TIERS.indexOf(stoodAt) ? "not-above" : undefined;
}

const CELLS = CASES.flatMap((kind) =>
  Object.keys(DECISIONS).map((decision) => ({ kind, decision })),
);

test.each(CELLS)(
  "$decision, of a case that is $kind: what the form shows is what is stored and what the patient reads",
  async ({ kind, decision }) => {
    const { patient, clinician, referralId } = await caseOf(kind, decision);
    const decide = DECISIONS[decision] as Decide;
    const before = await storedCase(referralId);
    expect(before).toMatchObject(kind === "closed" ? { status: "closed" } : { tier: kind });
    const facts = await known(referralId);
    const target = await targetOf(referralId);

    const shown = await decide(clinician, { ...target, isPreview: true }, facts);
    expect(await storedCase(referralId)).toEqual(before);
    const result = await decide(clinician, target, facts);
    expect(result.outcome).toBe(refusalOf(kind, decision) ?? "decided");
    const consequence = isPreviewed(shown) ? shown.consequence : null;
    const isSaved = consequence !== null && !consequence.needsSecondPerson;
    expect(isSaved).toBe(result.outcome === "decided");
    expect(before).toMatchObject(consequence === null ? before : datesOf(consequence.before));
    expect(await storedCase(referralId)).toMatchObject(
      isSaved ? datesOf(consequence.after) : before,
    );
    const { steps, reasons } = await getNext(patient, undoableUntil(NOW));
    const isRead = isSaved ? nextOf(consequence.after, consequence) : { steps, reasons };
    expect(isRead).toEqual({ steps, reasons });
  },
);

function isPreviewed(result: {
  outcome: string;
}): result is DecisionOutcome & { outcome: "previewed" } {
  return result.outcome === "previewed";
}
