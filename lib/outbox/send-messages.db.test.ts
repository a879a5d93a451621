import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";

import { sendMessages } from "./send-messages";
import { createLocalReceiver, fails, hangs, takes } from "./testing/local-receiver";

let clinic: { clinicId: string; patientId: string };
let local: Awaited<ReturnType<typeof createLocalReceiver>>;

beforeEach(async () => {
  await owner`update outbox_messages set sent_at = now() where sent_at is null and withdrawn_at is null`;
  clinic = await createPatient();
  local = await createLocalReceiver();
});
afterEach(() => local.close());

type Columns = {
  attempts?: number;
  secondsAgo?: number;
  notBeforeInSeconds?: number;
  isWithdrawn?: boolean;
};

/** A message that waits, as a command leaves it. */
async function message({
  attempts = 0,
  secondsAgo = 0,
  notBeforeInSeconds,
  isWithdrawn = false,
}: Columns = {}) {
  const [row] = await owner<{ id: string }[]>`
    insert into outbox_messages (clinic_id, patient_id, kind, body, created_at, attempts, not_before, withdrawn_at)
    values (${clinic.clinicId}, ${clinic.patientId}, 'place-rose', ${owner.json({ tier: "soon" })},
      now() - make_interval(secs => ${secondsAgo}), ${attempts},
      now() + make_interval(secs => ${notBeforeInSeconds ?? null}), case when ${isWithdrawn} then now() end)
    returning id`;
  if (row === undefined) throw new Error("no message was made");
  return row.id;
}

async function rowOf(id: string) {
  const [row] = await owner`
    select attempts, sent_at is not null as is_sent,
      round(extract(epoch from next_attempt_at - now()) / 10)::int * 10 as waits
    from outbox_messages where id = ${id}`;
  return row;
}

const later = () => owner`update outbox_messages set next_attempt_at = now()`;

test("a message that the receiver takes is sent once, with ids alone and a signature that the receiver can check", async () => {
  const id = await message();
  expect(await sendMessages(local.receiver)).toEqual({ received: 1, failed: 0 });
  await later();
  expect(await sendMessages(local.receiver)).toEqual({ received: 0, failed: 0 });
  expect(local.timesOf([id])).toEqual([1]);
  expect(await rowOf(id)).toMatchObject({ attempts: 1, is_sent: true });

  const [came] = local.came;
  if (came === undefined) throw new Error("nothing came");
  const { text, headers } = came;
  const { clinicId } = clinic;
  expect(JSON.parse(text)).toEqual({ id, clinicId, kind: "place-rose", referralId: null });
  expect(headers["webhook-id"]).toBe(id);
  const at = headers["webhook-timestamp"];
  expect(Math.abs(Date.now() / 1000 - Number(at))).toBeLessThan(60);
  const signed = createHmac("sha256", "a key that only tests of messages use")
    .update(`${id}.${String(at)}.${text}`)
    .digest("base64");
  expect(headers["webhook-signature"]).toBe(`v1,${signed}`);
});

test.each([200, 201, 202, 204, 299])("%s says that it was received", async (status) => {
  const id = await message();
  local.set((response) => void response.writeHead(status).end());
  await sendMessages(local.receiver);
  expect(await rowOf(id)).toMatchObject({ is_sent: true });
});

test.each([300, 304, 400, 404, 409, 429, 500, 503])("%s does not", async (status) => {
  const id = await message();
  local.set((response) => void response.writeHead(status).end());
  expect(await sendMessages(local.receiver)).toEqual({ received: 0, failed: 1 });
  expect(await rowOf(id)).toEqual({ attempts: 1, is_sent: false, waits: 30 });
});

test("a message is not sent where a redirect leads", async () => {
  const id = await message();
  const elsewhere = await createLocalReceiver();
  local.set((response) => {
    void response.writeHead(307, { Location: elsewhere.receiver.url }).end();
  });
  await sendMessages(local.receiver);
  expect(elsewhere.came).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ is_sent: false });
  elsewhere.close();
});

test("a receiver that refuses connections keeps nothing, and is tried again later each time, at most five minutes", async () => {
  const id = await message();
  const gone = await createLocalReceiver();
  gone.close();
  const waits: unknown[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await later();
    await sendMessages(gone.receiver);
    waits.push((await rowOf(id))?.waits);
  }
  expect(waits).toEqual([30, 60, 120, 240, 300, 300]);
});

test("what failed a hundred times is received as soon as the receiver is back, under its first id", async () => {
  const id = await message();
  local.set(fails);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await later();
    await sendMessages(local.receiver);
  }
  expect(await rowOf(id)).toEqual({ attempts: 100, is_sent: false, waits: 300 });
  local.set(takes);
  await later();
  expect(await sendMessages(local.receiver)).toEqual({ received: 1, failed: 0 });
  expect(local.timesOf([id])).toEqual([101]);
});

test("a receiver that never answers is given up, and a new message is not behind those that failed", async () => {
  const tried = await Promise.all(
    Array.from({ length: 8 }, () => message({ attempts: 3, secondsAgo: 600 })),
  );
  const fresh = await message();
  local.set((response, id) => (id === fresh ? takes(response, id) : hangs(response, id)));
  expect(await sendMessages(local.receiver)).toEqual({ received: 1, failed: 8 });
  // Four are under way at once, and come in any order.
  expect(local.came.findIndex(({ id }) => id === fresh)).toBeLessThan(4);
  expect(new Set(local.timesOf(tried))).toEqual(new Set([1]));
});

test("while a receiver thinks, no transaction is open and no row is locked", async () => {
  const id = await message();
  let isFree: unknown;
  local.set((response) => {
    void owner`select from outbox_messages where id = ${id} for update nowait`.then(
      (rows) => {
        isFree = rows.length;
        response.writeHead(200).end();
      },
      (error: unknown) => {
        isFree = error;
        response.writeHead(500).end();
      },
    );
  });
  await sendMessages(local.receiver);
  expect(isFree).toBe(1);
});

test("two workers at once send each message once", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 60; count += 1) ids.push(await message());
  const both = await Promise.all([sendMessages(local.receiver), sendMessages(local.receiver)]);
  expect(both[0].received + both[1].received).toBe(60);
  expect(new Set(local.timesOf(ids))).toEqual(new Set([1]));
});

test("a message whose decision can still be undone waits, and one that was withdrawn never leaves", async () => {
  const waits = await message({ notBeforeInSeconds: 60 });
  await message({ notBeforeInSeconds: 60, isWithdrawn: true });
  const past = await message({ notBeforeInSeconds: -1 });
  await sendMessages(local.receiver);
  expect(local.came.map(({ id }) => id)).toEqual([past]);
  await owner`update outbox_messages set not_before = now() where id = ${waits}`;
  await sendMessages(local.receiver);
  expect(local.came.map(({ id }) => id)).toEqual([past, waits]);
});
