import { describe, expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { getOpenQuestion } from "@/lib/checklist/get-open-question";
import { submitReply } from "@/lib/checklist/submit-reply";
import { getNext } from "@/lib/patient-next/get-next";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER, type QueueView } from "@/lib/queue/queue-filter";
import { getReferral } from "@/lib/referrals/get-referral";
import { acceptReferral } from "./accept-referral";
import { askPatient } from "./ask-patient";
import { ASK, ASKED, askedCase, LATER, newestMessage, placeOf } from "./testing/asked-case";
import { raise, targetOf } from "./testing/decide-as";
import { answerYes, auditedActions, decisionCase, key, NOW, TODAY } from "./testing/decision-case";
import { undoDecision } from "./undo-decision";

const DAY_MS = 24 * 60 * 60 * 1000;
const FIELDS = { wasting: ["no"] };

async function inView(clinician: ClinicianActor, view: QueueView, now: Date) {
  const page = await listQueue(clinician, { filter: { ...NO_FILTER, view }, after: null }, now);
  expect(page.rows).toHaveLength(page.viewCounts[view]);
  expect(page.filteredCount).toBe(page.viewCounts[view]);
  return page.rows.map(({ referralId }) => referralId);
}

async function undoNewest(clinician: ClinicianActor, referralId: string, now: Date) {
  const [made] = await owner<{ id: string }[]>`
    select id from decisions where referral_id = ${referralId} order by sequence desc limit 1`;
  return undoDecision(clinician, { referralId, decisionId: made?.id ?? "", key: key() }, now);
}

describe("while a question is open", () => {
  test("no clock stops and nothing is lowered: only who acts next is another", async () => {
    const { clinician, referralId } = await decisionCase(["task-grip"]);
    await acceptReferral(clinician, await targetOf(referralId), { on: TODAY, reason: null }, NOW);
    await undoNewest(clinician, referralId, NOW);
    const before = await placeOf(referralId);
    await askPatient(clinician, await targetOf(referralId), ASK, ASKED);
    expect(await placeOf(referralId)).toEqual({
      ...before,
      waits_for: "reply",
      reply_by: "2026-11-26",
    });
    expect(await inView(clinician, "decide", LATER)).toEqual([]);
    expect(await inView(clinician, "came-back", LATER)).toEqual([]);
    expect(await inView(clinician, "all", LATER)).toEqual([referralId]);
  });

  test("the patient reads it once it can no longer be undone, as a step with its day", async () => {
    const { patient, messageId } = await askedCase();
    const early = new Date(ASKED.getTime() + 4 * 60_000);
    expect(await getOpenQuestion(patient, early)).toBeNull();
    expect((await getNext(patient, early)).steps).not.toContainEqual(
      expect.objectContaining({ step: "reply" }),
    );
    const read = { messageId, writer: "Dr Chen", ...ASK };
    expect(await getOpenQuestion(patient, LATER)).toMatchObject(read);
    expect((await getNext(patient, LATER)).steps).toContainEqual({ step: "reply", on: TODAY + 2 });
  });

  test.each(["severe-breathing", "task-grip"] as const)(
    "%s of the same day brings a calm case back at once",
    async (question) => {
      const { clinician, patient, referralId } = await decisionCase(["tremor"]);
      await askPatient(clinician, await targetOf(referralId), ASK, ASKED);
      expect(await placeOf(referralId)).toMatchObject({ waits_for: "reply" });
      await answerYes(patient, [question], LATER);
      expect(await inView(clinician, "decide", LATER)).toEqual([referralId]);
    },
  );

  test("an immediate case and a late one stay with the clinic", async () => {
    const { clinician, referralId } = await askedCase();
    await raise(clinician, referralId, "immediate", LATER);
    expect(await placeOf(referralId)).toMatchObject({ reply_by: "2026-11-26" });
    expect(await inView(clinician, "decide", LATER)).toEqual([referralId]);
    const late = await askedCase();
    await owner`update referrals set overdue = 'target' where id = ${late.referralId}`;
    expect(await inView(late.clinician, "decide", LATER)).toEqual([late.referralId]);
  });

  test("its day is a working one ahead, within four weeks, and not after the deadline", async () => {
    const { clinician, referralId } = await decisionCase(["task-grip"]);
    const ask = async (replyBy: number) =>
      askPatient(clinician, await targetOf(referralId), { ...ASK, replyBy }, ASKED);
    expect(await ask(TODAY)).toEqual({ outcome: "reply-not-ahead" });
    expect(await ask(TODAY + 29)).toEqual({ outcome: "reply-too-far" });
    expect(await ask(TODAY + 4)).toEqual({ outcome: "reply-on-closed-day" });
    expect(await ask(TODAY + 21)).toEqual({ outcome: "reply-after-deadline" });
    const written = await owner`
      select from patient_messages m join decisions d on d.id = m.decision_id
      where d.referral_id = ${referralId}`;
    expect(written).toHaveLength(0);
  });
});

describe("a reply", () => {
  test("is a submission like any other, once for its key, and brings the case back", async () => {
    const { clinicId, clinician, patient, referralId, messageId } = await askedCase();
    const stale = await targetOf(referralId);
    const fields = { wasting: ["unsure"], "wasting-areas": ["calf:left"] };
    const reply = { messageId, fields, note: "The left", key: key() };
    const stored = { outcome: "stored", hasAlert: false };
    expect(await submitReply(patient, reply, LATER)).toEqual(stored);
    expect(await submitReply(patient, reply, LATER)).toEqual(stored);

    const events = await owner`
      select h.kind, h.body ->> 'value' as value from history_events h join checklist_responses r
        on r.id = h.checklist_response_id where r.checklist_id = ${messageId} order by h.sequence`;
    expect(events.map((event) => ({ ...event }))).toEqual([
      { kind: "answer", value: "unsure" },
      { kind: "text", value: null },
    ]);
    expect(await auditedActions(clinicId)).toContain("submit-reply");
    expect(await inView(clinician, "came-back", LATER)).toEqual([referralId]);
    expect(await inView(clinician, "decide", LATER)).toEqual([referralId]);
    expect(await getOpenQuestion(patient, LATER)).toBeNull();
    // Who has the form open from before must read what came.
    const decided = await acceptReferral(clinician, stale, { on: TODAY + 7, reason: null }, LATER);
    expect(decided).toMatchObject({ outcome: "overtaken" });
    const record = await getReferral(clinician, referralId, LATER);
    expect(record?.asked).toMatchObject({
      by: "Dr Chen",
      reply: { note: "The left" },
      answers: [{ question: "wasting", now: { value: "unsure" }, before: null, isChanged: true }],
    });
    expect(record?.unreadNotes).toMatchObject([{ words: "The left" }]);
  });

  test("with a blank is refused and stores nothing: missing is never no", async () => {
    const { patient, referralId, messageId } = await askedCase();
    const reply = { messageId, fields: {}, note: null };
    expect(await submitReply(patient, { ...reply, key: key() }, LATER)).toEqual({
      outcome: "refused",
      problems: { wasting: "answer-missing", note: "note-missing" },
    });
    const unplaced = { messageId, fields: { wasting: ["yes"] }, note: "x", key: key() };
    expect(await submitReply(patient, unplaced, LATER)).toMatchObject({
      outcome: "refused",
      problems: { "wasting-areas": "places-missing" },
    });
    expect(await placeOf(referralId)).toMatchObject({ has_replied: false, waits_for: "reply" });
  });

  test("that is an emergency stops the patient, whatever is blank", async () => {
    const { clinician, patient, referralId } = await decisionCase(["task-grip"]);
    const ask = { ...ASK, questions: ["cannot-swallow", "wasting"] } as const;
    await askPatient(clinician, await targetOf(referralId), ask, ASKED);
    const messageId = await newestMessage(referralId);
    const stopped = { outcome: "stored", hasAlert: true };
    const answers = { messageId, fields: { "cannot-swallow": ["yes"] }, note: null, key: key() };
    expect(await submitReply(patient, answers, LATER)).toEqual(stopped);
    expect(await placeOf(referralId)).toMatchObject({ tier: "emergency", has_replied: true });
    const words = { messageId, fields: {}, note: "I want to end my life", key: key() };
    expect(await submitReply(patient, words, LATER)).toEqual(stopped);
  });

  test("of nobody else is taken", async () => {
    const { messageId, clinicId } = await askedCase();
    for (const place of [clinicId, await createClinic()]) {
      const { actor } = await createPatient({ clinicId: place });
      const reply = { messageId, fields: FIELDS, note: "x", key: key() };
      expect(await submitReply(actor, reply, LATER)).toEqual({ outcome: "not-found" });
    }
  });

  test("that has not come by its day brings the case back on the next, no lower", async () => {
    const { clinician, referralId } = await askedCase();
    const before = await placeOf(referralId);
    const lastDay = new Date(NOW.getTime() + 2 * DAY_MS);
    expect(await inView(clinician, "came-back", lastDay)).toEqual([]);
    const dayAfter = new Date(NOW.getTime() + 3 * DAY_MS);
    expect(await inView(clinician, "came-back", dayAfter)).toEqual([referralId]);
    expect(await inView(clinician, "decide", dayAfter)).toEqual([referralId]);
    expect(await placeOf(referralId)).toEqual(before);
  });

  test("is dealt with by a decision, and waits again when that is undone", async () => {
    const { clinician, patient, referralId, messageId } = await askedCase();
    await submitReply(patient, { messageId, fields: FIELDS, note: "x", key: key() }, LATER);
    const visit = { on: TODAY + 7, reason: null };
    await acceptReferral(clinician, await targetOf(referralId), visit, LATER);
    expect(await inView(clinician, "came-back", LATER)).toEqual([]);
    expect((await undoNewest(clinician, referralId, LATER)).outcome).toBe("undone");
    expect(await inView(clinician, "came-back", LATER)).toEqual([referralId]);
  });
});

describe("a question that is undone", () => {
  test("is never read, and the case is where it was", async () => {
    const { clinician, patient, referralId, messageId } = await askedCase();
    expect((await undoNewest(clinician, referralId, ASKED)).outcome).toBe("undone");
    expect(await getOpenQuestion(patient, LATER)).toBeNull();
    const reply = { messageId, fields: FIELDS, note: "x", key: key() };
    expect(await submitReply(patient, reply, LATER)).toEqual({ outcome: "not-found" });
    expect(await placeOf(referralId)).toMatchObject({ reply_by: null });
    expect(await inView(clinician, "decide", LATER)).toEqual([referralId]);
  });

  test("loses no reply to the one before it", async () => {
    const { clinician, patient, referralId, messageId } = await askedCase();
    await askPatient(clinician, await targetOf(referralId), { ...ASK, replyBy: TODAY + 3 }, LATER);
    await submitReply(patient, { messageId, fields: FIELDS, note: "x", key: key() }, LATER);
    expect(await inView(clinician, "came-back", LATER)).toEqual([]);
    expect((await undoNewest(clinician, referralId, LATER)).outcome).toBe("undone");
    expect(await placeOf(referralId)).toMatchObject({ reply_by: "2026-11-26", has_replied: true });
    expect(await inView(clinician, "came-back", LATER)).toEqual([referralId]);
  });
});

test("of two colleagues at once one asks, and the other hears of it; one press twice is once", async () => {
  const { clinicId, clinician, referralId } = await decisionCase(["task-grip"]);
  const colleague = await createStaff(clinicId, "clinician", "Dr Okafor");
  const target = await targetOf(referralId);
  const presses = [1, 2].map(() => askPatient(clinician, target, ASK, ASKED));
  expect(await Promise.all(presses)).toEqual([{ outcome: "decided" }, { outcome: "decided" }]);
  expect(await askPatient(colleague, { ...target, key: key() }, ASK, ASKED)).toMatchObject({
    outcome: "overtaken",
    by: { name: "Dr Chen", kind: "ask" },
  });
  const written = await owner`select from patient_messages where patient_id =
    (select patient_id from referrals where id = ${referralId})`;
  expect(written).toHaveLength(1);
});
