import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { messages } from "@/i18n/messages";
import { getNext } from "@/lib/patient-next/get-next";

import { changeTier } from "./change-tier";
import { raiseTier } from "./raise-tier";
import { recordVisit } from "./record-visit";
import {
  answerYes,
  auditedActions,
  decisionCase,
  key,
  NOW,
  stored,
  TODAY,
} from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);
const RAISE = {
  to: "immediate",
  reasonCode: "read-in-a-note",
  reason: "The note tells of a thinner hand",
} as const;

/** A patient who reported sweating alone: nothing above routine is open, and too little is known for a tier. */
async function calmCase() {
  const decided = await decisionCase(["sweating"]);
  const { version } = await stored(decided.referralId);
  const { referralId } = decided;
  return { ...decided, target: { referralId, version, key: key() } };
}

test("a raised case is at its new tier with the limits of today, the reason, an audit line and the decision as evidence", async () => {
  const { clinicId, clinician, referralId, target } = await calmCase();
  expect((await stored(referralId)).tier).toBeNull();
  expect(await raiseTier(clinician, target, RAISE, LATER)).toEqual({ outcome: "decided" });
  expect(await stored(referralId)).toMatchObject({
    tier: "immediate",
    place: 1,
    deadline_on: "2026-12-01",
    owner_id: clinician.personId,
    reasons: expect.arrayContaining(["H2"]),
  });
  const [decision] = await owner`
    select id, kind, reason_code, reason, details ->> 'raisesTo' as raises_to
    from decisions where referral_id = ${referralId}`;
  expect(decision).toMatchObject({
    kind: "raise-tier",
    reason_code: "read-in-a-note",
    reason: RAISE.reason,
    raises_to: "immediate",
  });
  const [evidence] = await owner`
    select e.body ->> 'raisesTo' as raises_to, e.decision_id
    from history_events e join assessments a on a.referral_id = e.referral_id
    where e.referral_id = ${referralId} and e.kind = 'decision'
      and a.result -> 'findings' @> jsonb_build_array(jsonb_build_object('rule', 'H2', 'evidence', jsonb_build_array(e.id)))`;
  expect(evidence).toEqual({ raises_to: "immediate", decision_id: decision?.id });
  expect(await auditedActions(clinicId)).toContain("raise-tier");
});

test("the patient is told the new steps, in words that name no tier", async () => {
  const { patient, clinician, target } = await calmCase();
  const before = await getNext(patient, NOW);
  expect(before.steps?.map(({ step }) => step)).not.toContain("contact-today");
  await raiseTier(clinician, target, RAISE, LATER);
  const { steps, reasons } = await getNext(patient, LATER);
  expect(steps).toContainEqual({ step: "contact-today" });
  expect(steps).toContainEqual({ step: "seen-by", on: TODAY + 7 });
  expect(reasons[0]).toBe("H2");
  expect(messages.rules.H2.patient).toBe(
    "A doctor has looked at your case and wants to see you within days.",
  );
});

test("a case is raised only to a tier above its own", async () => {
  const { clinician, referralId, target } = await calmCase();
  await raiseTier(clinician, target, { ...RAISE, to: "urgent" }, LATER);
  for (const to of ["urgent", "soon", "routine"] as const) {
    const { version } = await stored(referralId);
    const again = { referralId, version, key: key() };
    expect(await raiseTier(clinician, again, { ...RAISE, to }, LATER)).toEqual({
      outcome: "not-above",
    });
  }
  const { version } = await stored(referralId);
  const above = { referralId, version, key: key() };
  expect(await raiseTier(clinician, above, { ...RAISE, to: "emergency" }, LATER)).toEqual({
    outcome: "decided",
  });
  expect(await stored(referralId)).toMatchObject({ tier: "emergency", place: 0 });
});

test("without a tier yet, a case is raised above the open findings", async () => {
  const { clinician, referralId, target } = await calmCase();
  expect((await stored(referralId)).reasons).toContain("R5");
  expect(await raiseTier(clinician, target, { ...RAISE, to: "routine" }, LATER)).toEqual({
    outcome: "not-above",
  });
});

test("what was raised is lowered like any other finding, once the decision was read", async () => {
  const { clinician, referralId, target } = await calmCase();
  await raiseTier(clinician, target, RAISE, LATER);
  const lower = async (hasReadAnswers: boolean) => {
    const { version } = await stored(referralId);
    const change = {
      closes: ["H2"],
      reasonCode: "examined-normal",
      reason: "Seen today, the hand is full",
      hasReadAnswers,
      examination: { on: TODAY, found: "Power and bulk of the hand full" },
    } as const;
    return await changeTier(clinician, { referralId, version, key: key() }, change, LATER);
  };
  expect(await lower(false)).toEqual({ outcome: "answers-to-read", rules: ["H2"] });
  expect(await lower(true)).toEqual({ outcome: "decided" });
  expect((await stored(referralId)).reasons).not.toContain("H2");
});

test("a case that was seen today and raised is to be decided about again", async () => {
  const { clinician, referralId, target } = await calmCase();
  await recordVisit(clinician, target, { ending: "seen", on: TODAY }, LATER);
  const { version, seen_at } = await stored(referralId);
  expect(seen_at).not.toBeNull();
  await raiseTier(clinician, { referralId, version, key: key() }, RAISE, LATER);
  expect(await stored(referralId)).toMatchObject({ seen_at: null, deadline_on: "2026-12-01" });
});

test("a decision on a case that has changed since is refused, and the same one twice is one", async () => {
  const { clinician, patient, referralId, target } = await calmCase();
  const answers = [
    await raiseTier(clinician, target, RAISE, LATER),
    await raiseTier(clinician, target, RAISE, LATER),
  ];
  expect(answers).toEqual([{ outcome: "decided" }, { outcome: "decided" }]);
  expect(await owner`select id from decisions where referral_id = ${referralId}`).toHaveLength(1);
  const stale = { ...target, key: key() };
  expect(await raiseTier(clinician, stale, { ...RAISE, to: "emergency" }, LATER)).toEqual({
    outcome: "overtaken",
    by: { name: "Dr Chen", kind: "raise-tier", at: "11:01" },
  });
  const { version } = await stored(referralId);
  await answerYes(patient, ["cannot-swallow"], LATER);
  const opened = { referralId, version, key: key() };
  expect(await raiseTier(clinician, opened, { ...RAISE, to: "emergency" }, LATER)).toEqual({
    outcome: "overtaken",
    by: null,
  });
});

test("another clinic's case is not found, and a closed one is not raised", async () => {
  const { referralId, clinician, target } = await calmCase();
  const stranger = await createStaff(await createClinic(), "clinician");
  expect(await raiseTier(stranger, target, RAISE, LATER)).toEqual({ outcome: "not-found" });
  await owner`update referrals set status = 'closed' where id = ${referralId}`;
  expect(await raiseTier(clinician, { ...target, key: key() }, RAISE, LATER)).toEqual({
    outcome: "closed",
  });
});
