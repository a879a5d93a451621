import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { owner } from "@/db/testing/owner";
import { getCase } from "@/lib/assessment/get-case";

import { dischargeReferral } from "./discharge-referral";
import { raise, targetOf } from "./testing/decide-as";
import {
  answerYes,
  type DecisionCase,
  decisionCase,
  key,
  NOW,
  TODAY,
} from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

/** What one host's clock says while the other's, an hour behind, says NOW. */
const AHEAD = new Date(NOW.getTime() + 3_600_000);

async function decisionsOf(referralId: string) {
  return owner<{ id: string; kind: string }[]>`
    select id, kind from decisions where referral_id = ${referralId} order by sequence`;
}

async function close({ clinician }: DecisionCase, referralId: string, now: Date) {
  const discharge = {
    urgency: "right",
    reasonCode: "other",
    reason: "x",
    hasReadAnswers: true,
    readTexts: [],
    namedUnknown: [],
    unknownReason: "asked",
    examination: { on: TODAY, found: "Power full" },
  } as const;
  const first = await dischargeReferral(clinician, await targetOf(referralId), discharge, now);
  if (first.outcome !== "to-confirm") return first;
  const named = { ...discharge, namedUnknown: first.unknown };
  return dischargeReferral(clinician, await targetOf(referralId), named, now);
}

test("of two decisions the later one is undone, although the earlier one's host was an hour ahead", async () => {
  const { clinician, referralId } = await decisionCase(["task-grip"]);
  await raise(clinician, referralId, "immediate", AHEAD);
  await raise(clinician, referralId, "emergency", NOW);
  const [earlier, later] = await decisionsOf(referralId);
  const undo = (decisionId = "", now = NOW) =>
    undoDecision(clinician, { referralId, decisionId, key: key() }, now);
  expect(await undo(earlier?.id, AHEAD)).toEqual({ outcome: "decided-since" });
  expect(await undo(later?.id)).toEqual({ outcome: "undone" });
});

test("of two closed referrals the newer one is the patient's, although the older one's host was an hour ahead", async () => {
  const decided = await decisionCase(["task-grip"]);
  await owner`update referrals set opened_at = ${AHEAD} where id = ${decided.referralId}`;
  expect(await close(decided, decided.referralId, NOW)).toEqual({ outcome: "decided" });
  const newer = await answerYes(decided.patient, ["severe-breathing"], NOW);
  expect(newer).not.toBe(decided.referralId);
  expect(await close(decided, newer, NOW)).toEqual({ outcome: "decided" });
  const { clinicId, patientId } = decided.patient;
  const { referral } = await asActor(decided.patient, (tx) => getCase(tx, clinicId, patientId));
  expect(referral?.id).toBe(newer);
});
