import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { failingAt } from "@/db/testing/failing-at";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { recordAndAssess } from "./record-and-assess";

const NOW = new Date("2026-11-24T10:00:00Z");
const TODAY = dayFromIso("2026-11-24");
const CALF = { site: "calf", side: "left" } as const;

function twitch(day = TODAY): NewHistoryEvent {
  const reported = { duration: null, timesOfDay: [], triggers: [] };
  return { kind: "twitch", day, area: CALF, confirmed: false, ...reported };
}

function answer(question: "severe-breathing" | "wasting", value: string): NewHistoryEvent {
  return { kind: "answer", day: TODAY, question, value, since: null, areas: [] };
}

function journalEntry(id = randomUUID()) {
  return {
    kind: "journal-entry",
    id,
    day: TODAY,
    channel: "portal",
    note: null,
  } as const;
}

function submit(
  actor: PatientActor,
  { key = randomUUID(), failAt = Infinity, events = [twitch()] }: SubmitFacts = {},
) {
  return asActor(actor, async (tx) => {
    const failing = failingAt(tx, failAt);
    const result = await withIdempotencyKey(
      tx,
      actor,
      { key, action: "test", body: events },
      async () => {
        const { referralId, assessmentId, openedReferral } = await recordAndAssess(tx, {
          actor,
          patientId: actor.patientId,
          source: journalEntry(),
          events,
          now: NOW,
          cause: "submit-journal-entry",
        });
        return { referralId, assessmentId, openedReferral };
      },
    );
    return { result, sent: failing.sent() };
  });
}
type SubmitFacts = { key?: string; failAt?: number; events?: readonly NewHistoryEvent[] };

async function stored(patientId: string) {
  const [counts] = await owner`
    select
      (select count(*)::int from referrals where patient_id = ${patientId}) as referrals,
      (select count(*)::int from journal_entries where patient_id = ${patientId}) as entries,
      (select count(*)::int from history_events where patient_id = ${patientId}) as events,
      (select count(*)::int from assessments where patient_id = ${patientId}) as assessments,
      (select count(*)::int from outbox_messages where patient_id = ${patientId}) as messages,
      (select count(*)::int from audit_events where patient_id = ${patientId}) as audited,
      (select count(*)::int from submissions s join patients p on p.person_id = s.person_id
        where p.id = ${patientId}) as submissions`;
  return counts;
}

const NOTHING = {
  referrals: 0,
  entries: 0,
  events: 0,
  assessments: 0,
  messages: 0,
  audited: 0,
  submissions: 0,
};
const ONE_OF_EACH = {
  referrals: 1,
  entries: 1,
  events: 1,
  assessments: 1,
  messages: 1,
  audited: 1,
  submissions: 1,
};

test("a submission stores facts, assessment, place, message, audit line and key together", async () => {
  const { actor, patientId } = await createPatient();
  const { result } = await submit(actor);
  expect(await stored(patientId)).toEqual(ONE_OF_EACH);
  const [referral] = await owner`select * from referrals where patient_id = ${patientId}`;
  expect(referral).toMatchObject({
    id: result === "key-reused" ? "" : result.referralId,
    assessment_id: result === "key-reused" ? "" : result.assessmentId,
    status: "open",
  });
});

test("whichever statement fails, nothing of the submission is stored", async () => {
  const { actor } = await createPatient();
  const { sent } = await submit(actor);
  expect(sent).toBeGreaterThan(10);
  for (let at = 1; at <= sent; at += 1) {
    const other = await createPatient({ clinicId: actor.clinicId });
    await expect(submit(other.actor, { failAt: at })).rejects.toMatchObject({
      cause: { code: "22012" },
    });
    expect(await stored(other.patientId), `statement ${at} of ${sent}`).toEqual(NOTHING);
  }
});

test("a failed submission can be sent again with the same key", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  await expect(submit(actor, { key, failAt: 8 })).rejects.toMatchObject({
    cause: { code: "22012" },
  });
  await submit(actor, { key });
  expect(await stored(patientId)).toEqual(ONE_OF_EACH);
});

test("the same key answers with the first result and changes nothing", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  const first = await submit(actor, { key });
  const second = await submit(actor, { key });
  expect(second.result).toEqual(first.result);
  expect(await stored(patientId)).toEqual(ONE_OF_EACH);
});

test("the same key with other words is refused, and the first words stay", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  await submit(actor, { key });
  const second = await submit(actor, { key, events: [twitch(TODAY - 1)] });
  expect(second.result).toBe("key-reused");
  expect(await stored(patientId)).toEqual(ONE_OF_EACH);
});

test("one person's key is not another's", async () => {
  const one = await createPatient();
  const other = await createPatient({ clinicId: one.clinicId });
  const key = randomUUID();
  await submit(one.actor, { key });
  await submit(other.actor, { key });
  expect(await stored(other.patientId)).toEqual(ONE_OF_EACH);
});

test("eight equal submissions at once have one effect and one answer", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  const all = await Promise.all(Array.from({ length: 8 }, () => submit(actor, { key })));
  expect(new Set(all.map(({ result }) => JSON.stringify(result))).size).toBe(1);
  expect(await stored(patientId)).toEqual(ONE_OF_EACH);
});

test("eight different submissions at once leave one open referral whose assessment saw all of them", async () => {
  const { actor, patientId } = await createPatient();
  await Promise.all(Array.from({ length: 8 }, () => submit(actor)));
  expect(await stored(patientId)).toMatchObject({ referrals: 1, entries: 8, assessments: 8 });
  const [row] = await owner`
    select count(distinct input_digest)::int as digests from assessments
    where patient_id = ${patientId}`;
  expect(row).toEqual({ digests: 8 });
});

test("an emergency answer puts the referral on top, whatever else is unanswered", async () => {
  const { actor, patientId } = await createPatient();
  await submit(actor, { events: [answer("severe-breathing", "yes")] });
  const [referral] = await owner`
    select tier, place, reasons, deadline_on::text from referrals where patient_id = ${patientId}`;
  expect(referral).toEqual({
    tier: "emergency",
    place: 0,
    reasons: ["E01"],
    deadline_on: "2026-11-24",
  });
  const [message] = await owner`
    select kind, body from outbox_messages where patient_id = ${patientId}`;
  expect(message?.kind).toBe("serious-finding");
});

test.each<[string, readonly NewHistoryEvent[]]>([
  ["an emergency answer", [answer("severe-breathing", "yes")]],
  ["words of an emergency in a note", [{ kind: "text", day: TODAY, flagged: true }]],
])(
  "%s that is reported again is a message to the clinic again, and an ordinary entry is not",
  async (_reported, events) => {
    const { actor, patientId } = await createPatient();
    await submit(actor, { events });
    const kinds = async () => {
      const rows = await owner<{ kind: string }[]>`
      select kind from outbox_messages where patient_id = ${patientId} order by created_at, id`;
      return rows.map(({ kind }) => kind);
    };
    expect(await kinds()).toHaveLength(1);
    await submit(actor);
    expect(await kinds()).toHaveLength(1);
    await submit(actor, { events });
    expect((await kinds()).filter((kind) => kind === "emergency-reported-again")).toHaveLength(1);
  },
);

test("a message to the clinic holds ids and codes, and no word of the patient's", async () => {
  const { actor, patientId } = await createPatient({ name: "Ada Bergström" });
  await submit(actor, { events: [answer("severe-breathing", "yes")] });
  const [message] = await owner`
    select body from outbox_messages where patient_id = ${patientId}`;
  expect(Object.keys(message?.body).toSorted()).toEqual([
    "assessmentId",
    "overdue",
    "place",
    "tier",
  ]);
});
