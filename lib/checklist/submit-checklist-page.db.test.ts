import { randomUUID } from "node:crypto";
import { describe, expect, it, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { checklistResponses } from "@/db/schema";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { acknowledgeAlert } from "./acknowledge-alert";
import { getChecklistPage } from "./get-checklist-page";
import { getAlert } from "./get-unread-alert";
import { getUnreportedChanges } from "./get-unreported-changes";
import type { PageId } from "./pages";
import { sendChecklist } from "./send-checklist";
import { submitChecklistPage } from "./submit-checklist-page";
import { sentFields } from "./testing/sent-fields";

const START = new Date("2026-11-24T10:00:00Z").getTime();
const at = (minutes: number) => new Date(START + minutes * 60_000);
const OTHERS = { others: ["no"] };
type Fields = Record<string, string[]>;

function submit(actor: PatientActor, page: PageId, fields: Fields, minutes = 0, key?: string) {
  return submitChecklistPage(
    actor,
    { page, fields: sentFields(page, fields), key: key ?? randomUUID() },
    at(minutes),
  );
}

async function answerFirstPages(actor: PatientActor) {
  await submit(actor, "emergency-breathing", OTHERS, 1);
  await submit(actor, "emergency-weakness", OTHERS, 1);
  await submit(actor, "emergency-feeling", OTHERS, 2);
  await submit(actor, "emergency-body", OTHERS, 2);
}

async function answersOf(patientId: string) {
  return owner`
    select body ->> 'question' as question, body ->> 'value' as value, body ->> 'since' as since
    from history_events where patient_id = ${patientId} and kind = 'answer'
    order by recorded_at, question`;
}

describe("an emergency answer", () => {
  it.each(["yes", "unsure"])(
    "of %s is on top of the queue at once, and stops the patient",
    async (value) => {
      const { actor, patientId } = await createPatient();
      const outcome = await submit(actor, "emergency-breathing", {
        ...OTHERS,
        "cannot-swallow": [value],
      });
      expect(outcome).toEqual({ outcome: "stored", next: "emergency-weakness", hasAlert: true });
      expect(await getAlert(actor)).toMatchObject({
        answers: [{ question: "cannot-swallow", value }],
        rules: [],
        notes: [],
      });
      const [referral] = await owner`
      select status, tier, place from referrals where patient_id = ${patientId}`;
      expect(referral).toEqual({ status: "open", tier: "emergency", place: 0 });
    },
  );

  it("stops until it was read, and keeps its place after", async () => {
    const { actor, patientId } = await createPatient();
    await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["yes"] });
    expect(await submit(actor, "emergency-weakness", OTHERS, 1)).toMatchObject({ hasAlert: true });
    const shown = (await getAlert(actor))?.events ?? [];
    const outcome = await acknowledgeAlert(actor, { key: randomUUID(), shown }, at(2));
    expect(outcome).toBe("acknowledged");
    expect(await getAlert(actor)).toBeNull();
    expect(await submit(actor, "emergency-feeling", OTHERS, 3)).toMatchObject({
      hasAlert: false,
    });
    const [referral] = await owner`select place from referrals where patient_id = ${patientId}`;
    expect(referral).toEqual({ place: 0 });
  });
});

test("reading an emergency alert that nothing asked for stores nothing", async () => {
  const { actor, patientId } = await createPatient();
  const outcome = await acknowledgeAlert(
    actor,
    { key: randomUUID(), shown: [randomUUID()] },
    at(0),
  );
  expect(outcome).toBe("nothing-to-read");
  const rows = await owner`select id from checklist_responses where patient_id = ${patientId}`;
  expect(rows).toHaveLength(0);
});

test("a blank is refused beside its field, and nothing of the page is stored", async () => {
  const { actor, patientId } = await createPatient();
  const outcome = await submit(actor, "emergency-breathing", { "severe-breathing": ["no"] });
  expect(outcome).toMatchObject({
    outcome: "refused",
    problems: { "breathless-at-rest": "signs-missing" },
  });
  expect(await answersOf(patientId)).toEqual([]);
});

test("the refused key can be used again once the page is whole", async () => {
  const { actor } = await createPatient();
  const key = randomUUID();
  await submit(actor, "emergency-breathing", {}, 0, key);
  const outcome = await submit(actor, "emergency-breathing", OTHERS, 1, key);
  expect(outcome).toMatchObject({ outcome: "stored" });
});

test("the same submission again answers with the first result and stores nothing more", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  const first = await submit(actor, "emergency-breathing", OTHERS, 0, key);
  const second = await submit(actor, "emergency-breathing", OTHERS, 1, key);
  expect(second).toEqual(first);
  const rows = await owner`select id from checklist_responses where patient_id = ${patientId}`;
  expect(rows).toHaveLength(1);
});

test("a key that was used takes no other answers, however often: one submission is one row", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  await submit(actor, "emergency-breathing", OTHERS, 0, key);
  for (let attempt = 1; attempt <= 15; attempt++) {
    const others = { ...OTHERS, attempt: [String(attempt)] };
    const outcome = await submit(actor, "emergency-breathing", others, 1, key);
    expect(outcome).toEqual({ outcome: "key-reused" });
  }
  const rows = await owner`select id from checklist_responses where patient_id = ${patientId}`;
  expect(rows).toHaveLength(1);
});

test("an emergency that is answered under a key that was used is stored all the same", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  await submit(actor, "emergency-breathing", OTHERS, 0, key);
  const changed = { ...OTHERS, "cannot-swallow": ["yes"] };
  const outcome = await submit(actor, "emergency-breathing", changed, 1, key);
  expect(outcome).toMatchObject({ outcome: "stored", hasAlert: true });
  const reported = (await answersOf(patientId)).filter((row) => row.question === "cannot-swallow");
  expect(reported.map((row) => row.value)).toEqual(["no", "yes"]);
});

test("no page can be answered before the emergency questions", async () => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor, "arms", OTHERS)).toEqual({
    outcome: "not-yet",
    waiting: "emergency-breathing",
  });
  expect(await answersOf(patientId)).toEqual([]);
});

test("coming back shows the earlier answers, and the next day starts anew", async () => {
  const { actor } = await createPatient();
  await submit(actor, "emergency-breathing", { ...OTHERS, "severe-breathing": ["no"] });
  const back = await getChecklistPage(actor, "emergency-breathing", at(60));
  expect(back).toMatchObject({ kind: "page", earlier: { "severe-breathing": ["no"] } });
  const nextDay = await getChecklistPage(actor, "emergency-breathing", at(24 * 60 + 1));
  expect(nextDay).toMatchObject({ kind: "page", earlier: {} });
});

test("since when is asked after a yes, and corrects the undated answer", async () => {
  const { actor, patientId } = await createPatient();
  await answerFirstPages(actor);
  await submit(actor, "twitching", { twitching: ["no"] }, 3);
  await submit(
    actor,
    "arms",
    { ...OTHERS, "task-grip": ["yes"], "grip-degree": ["with-effort"] },
    4,
  );
  const legs = await submit(actor, "legs", OTHERS, 5);
  expect(legs).toMatchObject({ next: "weakness-details" });
  const details = {
    "task-grip-since-day": ["1"],
    "task-grip-since-month": ["11"],
    "task-grip-since-year": ["2026"],
    "weakness-sides": ["one-side"],
    "weakness-speed": ["weeks"],
    "weakness-course": ["same"],
    "weakness-still-there": ["yes"],
  };
  expect(await submit(actor, "weakness-details", details, 6)).toMatchObject({ next: "muscles" });
  const reported = (await answersOf(patientId)).filter((row) => row.question === "task-grip");
  expect(reported).toEqual([
    { question: "task-grip", value: "yes", since: null },
    { question: "task-grip", value: "yes", since: "2026-11-01" },
  ]);
  const corrections = await owner`
    select id from history_events where patient_id = ${patientId} and kind = 'correction'`;
  expect(corrections).toHaveLength(1);
});

describe("sending the checklist", () => {
  const REST: [PageId, Fields][] = [
    ["twitching", { twitching: ["no"] }],
    ["arms", OTHERS],
    ["legs", OTHERS],
    ["muscles", OTHERS],
    ["speech", OTHERS],
    ["balance", OTHERS],
    ["health", OTHERS],
    ["medicines", OTHERS],
    ["conditions", OTHERS],
  ];

  it("is refused while a page waits, and completes it once", async () => {
    const { actor, patientId } = await createPatient();
    await answerFirstPages(actor);
    const send = (minutes: number) => sendChecklist(actor, { key: randomUUID() }, at(minutes));
    expect(await send(3)).toEqual({ outcome: "unfinished", waiting: "twitching" });
    for (const [index, [page, fields]] of REST.entries()) {
      await submit(actor, page, fields, 4 + index);
    }
    expect(await send(20)).toEqual({ outcome: "sent" });
    expect(await send(21)).toEqual({ outcome: "sent" });
    const states = await owner`
      select body ->> 'state' as state from history_events
      where patient_id = ${patientId} and kind = 'checklist' order by recorded_at`;
    expect(states.map((row) => row.state)).toEqual(["started", "completed"]);
  });
});

describe("what changed", () => {
  it("stays to be reported until the last page that it opens", async () => {
    const { actor, patientId } = await createPatient();
    expect(await getUnreportedChanges(actor)).toBe(false);
    const groups = { ...OTHERS, "safety-wasting": ["yes"] };
    const opened = await submit(actor, "changes-groups", groups);
    expect(opened).toMatchObject({ next: "changes-others" });
    expect(await getUnreportedChanges(actor)).toBe(true);
    const reported = await submit(actor, "changes-others", { wasting: ["no"] }, 1);
    expect(reported).toMatchObject({ outcome: "stored", next: null });
    expect(await getUnreportedChanges(actor)).toBe(false);
    const events = await owner`
      select kind, body ->> 'state' as state, body ->> 'group' as safety from history_events
      where patient_id = ${patientId} and (kind = 'checklist' or body ->> 'value' = 'yes')
      order by recorded_at, kind`;
    expect(events).toEqual([
      { kind: "checklist", state: "raised", safety: null },
      { kind: "safety", state: null, safety: "wasting" },
      { kind: "checklist", state: "reported", safety: null },
    ]);
  });

  it("is reported at once when every group is answered no", async () => {
    const { actor } = await createPatient();
    expect(await submit(actor, "changes-groups", OTHERS)).toMatchObject({ next: null });
    expect(await getUnreportedChanges(actor)).toBe(false);
  });
});

test("nobody can store a page in another patient's record", async () => {
  const { actor } = await createPatient();
  const victim = await createPatient({ clinicId: actor.clinicId });
  await submit(victim.actor, "emergency-breathing", OTHERS);
  const [referral] = await owner`
    select id from referrals where patient_id = ${victim.patientId}`;
  const forged = asActor(actor, (tx) =>
    tx.insert(checklistResponses).values({
      clinicId: actor.clinicId,
      patientId: victim.patientId,
      referralId: referral?.id,
      checklistId: randomUUID(),
      page: "twitching",
      zone: "Europe/Berlin",
      channel: "portal",
      recordedBy: actor.personId,
      recordedAt: at(0),
    }),
  );
  await expect(forged).rejects.toMatchObject({ cause: { code: "42501" } });
  const { patientId } = victim;
  await expect(submit({ ...actor, patientId }, "emergency-breathing", OTHERS)).rejects.toThrow(
    "not who the session belongs to",
  );
});
