import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { QuestionId } from "@/lib/clinical/history/question";
import { RAISED_TIERS } from "@/lib/clinical/history/tier";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { todayIn } from "@/lib/format/zoned-day";
import { getNext } from "@/lib/patient-next/get-next";
import { nextOf } from "@/lib/patient-next/next-of";
import { isoOrNull } from "@/lib/record/day-column";
import { undoableUntil } from "@/lib/record/undo-window";
import { acceptReferral } from "./accept-referral";
import { changeTier } from "./change-tier";
import type { Consequence, DecisionTarget } from "./decision-outcome";
import { dischargeReferral } from "./discharge-referral";
import { raiseTier } from "./raise-tier";
import { recordVisit } from "./record-visit";
import { targetOf } from "./testing/decide-as";
import { answerYes, decisionCase, NOW, ZONE } from "./testing/decision-case";
import { VISIT_ENDINGS } from "./visit-ending";

const QUESTIONS = [
  "sweating",
  "task-grip",
  "severe-breathing",
  "cannot-swallow",
  "wasting",
  "dark-urine",
  "spread",
] as const satisfies readonly QuestionId[];

type Asked = (
  actor: ClinicianActor,
  target: DecisionTarget,
  facts: { rules: readonly string[]; unknown: readonly string[]; today: Day; now: Date },
) => Promise<{ outcome: string }>;

const WHY = { reason: "Because", hasReadAnswers: true } as const;
const NOT_EXAMINED = null;

const anyDecision: fc.Arbitrary<Asked> = fc.oneof(
  fc.nat(20).map(
    (ahead): Asked =>
      (actor, target, { today, now }) =>
        acceptReferral(actor, target, { on: today + ahead, reason: "first free day" }, now),
  ),
  fc.constantFrom(...RAISED_TIERS).map(
    (to): Asked =>
      (actor, target, { now }) =>
        raiseTier(actor, target, { to, reasonCode: "judgement", reason: "Because" }, now),
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([pick, isExamined]): Asked =>
      (actor, target, { rules, today, now }) => {
        const closes = rules.filter(
          (_rule, index) => index === pick % rules.length || pick % 2 === 0,
        );
        const examination = isExamined ? { on: today, found: "Power full" } : NOT_EXAMINED;
        return changeTier(actor, target, { ...WHY, closes, reasonCode: "other", examination }, now);
      },
  ),
  fc.boolean().map(
    (isExamined): Asked =>
      (actor, target, { unknown, today, now }) => {
        const examination = isExamined ? { on: today, found: "Power full" } : NOT_EXAMINED;
        const discharge = {
          ...WHY,
          urgency: "right",
          reasonCode: "other",
          readTexts: [],
          namedUnknown: unknown,
          unknownReason: "Asked",
          examination,
        } as const;
        return dischargeReferral(actor, target, discharge, now);
      },
  ),
  fc.constantFrom(...VISIT_ENDINGS).map(
    (ending): Asked =>
      (actor, target, { today, now }) =>
        recordVisit(actor, target, { ending, on: today }, now),
  ),
);

const anyCase = fc.record({
  questions: fc.uniqueArray(fc.constantFrom(...QUESTIONS), { minLength: 1 }),
  more: fc.option(fc.constantFrom(...QUESTIONS)),
  days: fc.nat(25),
  decide: anyDecision,
});

async function everything(clinicId: string) {
  const [row] = await owner`
    select (select jsonb_agg(r order by id) from referrals r where clinic_id = ${clinicId}) as referrals,
      (select count(*) from decisions where clinic_id = ${clinicId}) as decisions,
      (select count(*) from history_events where clinic_id = ${clinicId}) as events,
      (select count(*) from assessments where clinic_id = ${clinicId}) as assessments,
      (select count(*) from outbox_messages where clinic_id = ${clinicId}) as messages,
      (select count(*) from submissions where clinic_id = ${clinicId}) as submissions,
      (select count(*) from lowering_proposals where clinic_id = ${clinicId}) as proposals`;
  return { ...row };
}

async function keptDates(referralId: string) {
  const [row] = await owner`
    select status, tier, band, information, deadline_on::text, target_on::text, first_look_by::text,
      appointment_on::text
    from referrals where id = ${referralId}`;
  return { ...row };
}

function datesOf({ status, tier, band, information, ...days }: PatientFacts) {
  return {
    status,
    tier,
    band,
    information,
    deadline_on: isoOrNull(days.deadline),
    target_on: isoOrNull(days.target),
    first_look_by: isoOrNull(days.firstLookBy),
    appointment_on: isoOrNull(days.appointmentOn),
  };
}

test("what is shown before saving is what is saved and what the patient reads, for any case, decision and day", async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ questions, more, days, decide }) => {
      const decided = await decisionCase(questions);
      const { clinicId, clinician, patient, referralId } = decided;
      const now = new Date(NOW.getTime() + days * 24 * 3_600_000);
      if (more !== null && days > 0) await answerYes(patient, [more], now);
      const [row] = await owner<{ reasons: string[]; unknown: string[] | null }[]>`
        select r.reasons, (select jsonb_agg(m ->> 'item') from jsonb_array_elements(a.result -> 'missing') m
          where m ->> 'weight' = 'hard') as unknown
        from referrals r join assessments a on a.id = r.assessment_id where r.id = ${referralId}`;
      const rules = row?.reasons ?? [];
      const facts = { rules, unknown: row?.unknown ?? [], today: todayIn(ZONE, now), now };
      const before = await everything(clinicId);
      const target = await targetOf(referralId);

      const shown = await decide(clinician, { ...target, isPreview: true }, facts);
      expect(await everything(clinicId)).toEqual(before);

      const result = await decide(clinician, target, facts);
      const { consequence } = shown as { consequence?: Consequence };
      const isSaved = consequence !== undefined && !consequence.needsSecondPerson;
      const expected = consequence === undefined ? shown : { outcome: "needs-second-person" };
      expect(result).toEqual(isSaved ? { outcome: "decided" } : expected);
      // A refusal is kept under its key, as the answer to the same form sent again.
      const { submissions } = before;
      const unchanged = isDeepStrictEqual({ ...(await everything(clinicId)), submissions }, before);
      expect(unchanged).toBe(!isSaved);

      const { steps, reasons } = await getNext(patient, undoableUntil(now));
      const kept = await keptDates(referralId);
      const { after = null } = consequence ?? {};
      const said = isSaved && after ? nextOf(after, consequence) : { steps, reasons };
      expect(said).toEqual({ steps, reasons });
      expect(isSaved && after ? datesOf(after) : kept).toEqual(kept);
      saved += Number(isSaved);
    }),
    { numRuns: 30 },
  );
  expect(saved).toBeGreaterThan(5);
}, 120_000);
