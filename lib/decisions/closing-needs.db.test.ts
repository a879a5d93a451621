import { expect, test } from "vitest";

import { owner } from "@/db/testing/owner";

import { type Discharge, dischargeReferral } from "./discharge-referral";
import { readNotes } from "./read-notes";
import {
  type DecisionCase,
  decisionCase,
  key,
  NOW,
  stored,
  TODAY,
  writeNote,
} from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);

async function close({ clinician, referralId }: DecisionCase, confirms: Partial<Discharge> = {}) {
  const { version } = await stored(referralId);
  const discharge = {
    urgency: "right",
    reasonCode: "examined-no-sign",
    reason: "Normal power",
    hasReadAnswers: false,
    readTexts: [],
    namedUnknown: [],
    unknownReason: null,
    examination: { on: TODAY, found: "Power normal" },
    ...confirms,
  } as const;
  return dischargeReferral(clinician, { referralId, version, key: key() }, discharge, LATER);
}

/** What the form names when nothing is confirmed, and a reason for it. */
async function knownUnknown(decided: DecisionCase) {
  const refused = await close(decided);
  if (refused.outcome !== "to-confirm") throw new Error(refused.outcome);
  return { namedUnknown: refused.unknown, unknownReason: "Asked in the room, all no" };
}

async function closedWith({ referralId }: DecisionCase) {
  const [row] = await owner`
    select r.status, r.labels, d.details,
      (select coalesce(json_agg(e.body ->> 'text'), '[]') from history_events e
        where e.decision_id = d.id and e.kind = 'text-read') as texts
    from referrals r left join decisions d on d.referral_id = r.id and d.kind = 'discharge'
    where r.id = ${referralId}`;
  return row;
}

test("a referral is not closed while nobody has read a note that may be an emergency", async () => {
  const decided = await decisionCase(["sweating"]);
  const { patient, clinician, referralId } = decided;
  const confirms = await knownUnknown(decided);
  const note = await writeNote(patient, true);
  const other = await decisionCase(["sweating"]);
  const foreign = await writeNote(other.patient, true);
  expect(await close(decided, { ...confirms, readTexts: [foreign] })).toEqual({
    outcome: "to-confirm",
    rules: [],
    notes: [note],
    unknown: [],
  });
  expect(await closedWith(decided)).toMatchObject({ status: "open" });

  await readNotes(clinician, { referralId, key: key() }, [note], LATER);
  expect(await close(decided, confirms)).toEqual({ outcome: "decided" });
});

test("a note that was ticked beside the form is marked as read with the closing, and nobody else's", async () => {
  const decided = await decisionCase(["sweating"]);
  const confirms = await knownUnknown(decided);
  const note = await writeNote(decided.patient, true);
  const other = await decisionCase(["sweating"]);
  const foreign = await writeNote(other.patient, true);
  expect(await close(decided, { ...confirms, readTexts: [note, foreign] })).toEqual({
    outcome: "decided",
  });
  expect(await closedWith(decided)).toMatchObject({ status: "closed", texts: [note] });
  expect((await closedWith(decided))?.labels).not.toContain("unread-text");
});

test("a note that is not flagged does not hold the closing, and waits on after it", async () => {
  const decided = await decisionCase(["sweating"]);
  const confirms = await knownUnknown(decided);
  await writeNote(decided.patient);
  expect(await close(decided, confirms)).toEqual({ outcome: "decided" });
  expect(await closedWith(decided)).toMatchObject({
    status: "closed",
    labels: expect.arrayContaining(["unread-text"]),
  });
});

test("a referral is closed over serious items that are not known only by their names and with a reason, which is kept", async () => {
  const decided = await decisionCase(["sweating"]);
  const { namedUnknown, unknownReason } = await knownUnknown(decided);
  expect(namedUnknown).toEqual(expect.arrayContaining(["wasting", "cannot-swallow"]));
  const refused = { outcome: "to-confirm", rules: [], notes: [], unknown: namedUnknown };
  expect(await close(decided, { namedUnknown })).toEqual(refused);
  expect(await close(decided, { unknownReason })).toEqual(refused);
  const known = { namedUnknown: namedUnknown.slice(1), unknownReason };
  expect(await close(decided, known)).toEqual(refused);

  expect(await close(decided, { namedUnknown, unknownReason })).toEqual({ outcome: "decided" });
  expect(await closedWith(decided)).toMatchObject({
    details: { unknown: namedUnknown, unknownReason },
  });
});
