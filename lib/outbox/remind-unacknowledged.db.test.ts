import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { acceptReferral } from "@/lib/decisions/accept-referral";
import { raise, targetOf } from "@/lib/decisions/testing/decide-as";
import {
  answerYes,
  type DecisionCase,
  decisionCase,
  NOW,
  TODAY,
} from "@/lib/decisions/testing/decision-case";
import { getReferral } from "@/lib/referrals/get-referral";

import { remindUnacknowledged } from "./remind-unacknowledged";
import { sendMessages } from "./send-messages";
import { createLocalReceiver } from "./testing/local-receiver";
import { getAllWaitingMessages, getWaitingMessages } from "./waiting-messages";

beforeEach(async () => {
  await owner`update outbox_messages set acknowledged_at = now(), sent_at = coalesce(sent_at, now())
    where acknowledged_at is null and withdrawn_at is null`;
});

/** A case whose messages a receiver has had for so long. */
async function receivedCase(
  minutes = 30,
  questions: Parameters<typeof decisionCase>[0] = ["severe-breathing"],
) {
  const made = await decisionCase(questions);
  await received(made, minutes);
  return made;
}

async function received({ referralId }: Pick<DecisionCase, "referralId">, minutes: number) {
  await owner`update outbox_messages set sent_at = now() - make_interval(mins => ${minutes})
    where referral_id = ${referralId} and sent_at is null`;
}

async function remindersOf({ referralId }: Pick<DecisionCase, "referralId">) {
  const rows = await owner<{ reminder: number }[]>`
    select reminder from outbox_messages
    where referral_id = ${referralId} and kind = 'unacknowledged' order by reminder`;
  return rows.map(({ reminder }) => reminder);
}

async function unopenedOf({ clinicId }: DecisionCase) {
  const { unopened } = await getWaitingMessages(await createStaff(clinicId, "admin"));
  return unopened;
}

const open = ({ clinician, referralId }: DecisionCase, now = NOW) =>
  getReferral(clinician, referralId, now);

test.each([
  [29, []],
  [30, [1]],
  [31, [1]],
])(
  "after %s minutes in which nobody opened it, an emergency's reminders are %j",
  async (minutes, reminders) => {
    const waits = await receivedCase(minutes);
    await remindUnacknowledged();
    expect(await remindersOf(waits)).toEqual(reminders);
    expect(await unopenedOf(waits)).toBe(reminders.length);
  },
);

test("the minutes are the clinic's own", async () => {
  const waits = await receivedCase(30);
  await owner`update clinics set unacknowledged_minutes = 45 where id = ${waits.clinicId}`;
  await remindUnacknowledged();
  expect(await remindersOf(waits)).toEqual([]);
  await owner`update clinics set unacknowledged_minutes = 5 where id = ${waits.clinicId}`;
  await remindUnacknowledged();
  expect(await remindersOf(waits)).toEqual([1]);
});

test("the receiver gets its number and how long nobody has opened the case, and no word about health", async () => {
  const local = await createLocalReceiver();
  const { clinicId, referralId } = await receivedCase(95);
  await remindUnacknowledged();
  await sendMessages(local.receiver);
  const [came] = local.came;
  const { id, unopenedSeconds, ...rest } = JSON.parse(came?.text ?? "");
  expect(rest).toEqual({ clinicId, kind: "unacknowledged", referralId, reminder: 1 });
  expect(Math.round(unopenedSeconds / 60)).toBe(95);
  expect(came?.id).toBe(id);
  local.close();
});

test("it is repeated three times, each time after the minutes anew, and is counted on", async () => {
  const waits = await receivedCase();
  const seen: number[][] = [];
  for (let round = 0; round < 5; round += 1) {
    await remindUnacknowledged();
    // Not before a receiver has had the last one for as long.
    await remindUnacknowledged();
    await received(waits, 29);
    await remindUnacknowledged();
    seen.push(await remindersOf(waits));
    await owner`update outbox_messages set sent_at = now() - interval '30 minutes'
      where referral_id = ${waits.referralId} and kind = 'unacknowledged'`;
  }
  expect(seen).toEqual([[1], [1, 2], [1, 2, 3], [1, 2, 3], [1, 2, 3]]);
  expect(await unopenedOf(waits)).toBe(1);
});

test("what is urgent and came later is repeated by itself", async () => {
  const waits = await receivedCase(300);
  for (let round = 0; round < 4; round += 1) {
    await remindUnacknowledged();
    await received(waits, 200);
  }
  expect(await remindersOf(waits)).toEqual([1, 2, 3]);
  await answerYes(waits.patient, ["cannot-swallow"], NOW);
  await remindUnacknowledged();
  expect(await remindersOf(waits)).toEqual([1, 2, 3]);
  await received(waits, 30);
  await remindUnacknowledged();
  expect(await remindersOf(waits)).toEqual([1, 1, 2, 3]);
});

test("two workers at once repeat it once", async () => {
  const cases = await Promise.all(Array.from({ length: 6 }, () => receivedCase()));
  await Promise.all(Array.from({ length: 4 }, () => remindUnacknowledged()));
  expect(await Promise.all(cases.map(remindersOf))).toEqual(cases.map(() => [1]));
});

describe("nothing is repeated", () => {
  test("where a clinician has opened the case since, whatever the clocks of the hosts say", async () => {
    const opened = await receivedCase();
    await open(opened, new Date(NOW.getTime() - 3_600_000));
    expect(await unopenedOf(opened)).toBe(0);
    await remindUnacknowledged();
    expect(await remindersOf(opened)).toEqual([]);
  });

  test("where a clinician has decided about it", async () => {
    const decided = await receivedCase();
    const visit = { on: TODAY, reason: null };
    expect(
      await acceptReferral(decided.clinician, await targetOf(decided.referralId), visit, NOW),
    ).toEqual({ outcome: "decided" });
    await received(decided, 30);
    await remindUnacknowledged();
    expect(await remindersOf(decided)).toEqual([]);
  });

  test("of what a clinician raised: they know of it", async () => {
    const decided = await decisionCase(["task-grip"]);
    await open(decided);
    await raise(decided.clinician, decided.referralId, "emergency", NOW);
    await received(decided, 300);
    await remindUnacknowledged();
    expect(await remindersOf(decided)).toEqual([]);
  });

  test("before a receiver has the message itself", async () => {
    const waits = await decisionCase();
    await owner`update outbox_messages set created_at = now() - interval '1 day'
      where referral_id = ${waits.referralId}`;
    await remindUnacknowledged();
    expect(await remindersOf(waits)).toEqual([]);
    expect(await unopenedOf(waits)).toBe(0);
  });

  test("of a case that is not urgent", async () => {
    const calm = await receivedCase(3000, ["twitching"]);
    await remindUnacknowledged();
    expect(await remindersOf(calm)).toEqual([]);
  });
});

test("who looked before the emergency was reported has not seen it; nor has who looked at another's case", async () => {
  const waits = await decisionCase(["task-grip"]);
  await open(waits);
  await answerYes(waits.patient, ["severe-breathing"], NOW);
  await received(waits, 30);
  const other = await decisionCase();
  await open(other);
  await remindUnacknowledged();
  expect(await remindersOf(waits)).toEqual([1]);
});

test("a reminder that has not left when somebody opens the case never leaves, and waits no more", async () => {
  const local = await createLocalReceiver();
  const waits = await receivedCase();
  await remindUnacknowledged();
  const before = await getAllWaitingMessages();
  await open(waits);
  await remindUnacknowledged();
  const after = await getAllWaitingMessages();
  expect([before.waiting - after.waiting, before.unopened - after.unopened]).toEqual([1, 1]);
  await sendMessages(local.receiver);
  expect(local.came).toEqual([]);
  local.close();
});

test("SQL as a person's session repeats and acknowledges nothing", async () => {
  const { referralId, clinicId } = await receivedCase();
  const { patientId } = (await decisionCase()).patient;
  const { clinician } = await receivedCase();
  const refused = { cause: { code: "42501" } };
  for (const statement of [
    sql`select app_remind_unacknowledged()`,
    sql`update outbox_messages set acknowledged_at = now() where referral_id = ${referralId}`,
    sql`insert into outbox_messages (clinic_id, patient_id, kind, created_at, repeats, reminder)
      values (${clinicId}, ${patientId}, 'unacknowledged', now(), ${randomUUID()}, 1)`,
  ])
    await expect(asActor(clinician, (tx) => tx.execute(statement))).rejects.toMatchObject(refused);
});
