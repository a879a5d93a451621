import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { createFaultyServer } from "@/db/testing/faulty-server";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";
import { queueInvitationMail } from "@/lib/mail/queue-invitation-mail";
import { createLocalMailServer } from "@/lib/mail/testing/local-mail-server";
import { createLocalReceiver, takes } from "@/lib/outbox/testing/local-receiver";
import { renewJobs } from "@/lib/re-assess/renew-jobs.sql";
import { environmentFor } from "./start/environment.mjs";

const DAY_MS = 86_400_000;

function startWorker(env: Record<string, string> = {}): ChildProcess {
  const worker = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"],
    {
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  // One that a failed test leaves behind would take the next test's job.
  onTestFinished(() => void worker.kill("SIGKILL"));
  return worker;
}

/** A referral that was assessed yesterday and changes today. */
async function dueReferral(): Promise<string> {
  const { actor, patientId } = await createPatient();
  const now = new Date(Date.now() - DAY_MS);
  const day = todayIn("Europe/Berlin", now);
  const { referralId } = await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: null },
      events: [{ kind: "no-twitch", day }],
      now,
      cause: "test",
    }),
  );
  await owner`update referrals set next_change_on = current_date - 1 where id = ${referralId}`;
  return referralId;
}

async function assessedByWorker(referralId: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const rows = await owner`
        select from assessments where referral_id = ${referralId} and cause = 're-assess'`;
      expect(rows.length).toBe(1);
    },
    { timeout: 15_000, interval: 50 },
  );
}

test.each([
  ["its parent ends", (worker: ChildProcess) => worker.stdin?.end()],
  ["it is asked to stop", (worker: ChildProcess) => worker.kill("SIGTERM")],
])("a worker does what is due as soon as it starts, and leaves cleanly when %s", async (_, end) => {
  const referralId = await dueReferral();
  const worker = startWorker();
  const ended = once(worker, "exit");
  await assessedByWorker(referralId);
  end(worker);
  expect(await ended).toEqual([0, null]);
});

/** A job that a worker has begun and cannot end, since the test holds its patient. */
async function stuckJob() {
  const { clinicId, patientId } = await createPatient();
  const holder = await owner.reserve();
  const key = `${clinicId}/${patientId}`;
  await holder`select pg_advisory_lock(hashtextextended(${key}, 0))`;
  const [job] = await owner<{ id: string }[]>`
    select id from graphile_worker.add_job('mark-left-checklist', ${JSON.stringify({ clinicId, patientId })}::text::json)`;
  if (job === undefined) throw new Error("no job was added");
  const letGo = async () => {
    await holder`select pg_advisory_unlock(hashtextextended(${key}, 0))`;
    holder.release();
  };
  return { id: job.id, letGo };
}

async function holderOf(id: string): Promise<string | null> {
  const [job] = await owner<{ locked_by: string | null }[]>`
    select locked_by from graphile_worker._private_jobs where id = ${id}`;
  return job === undefined ? "done" : job.locked_by;
}

const lockedFor = (id: string, age: string) =>
  owner`update graphile_worker._private_jobs set locked_at = now() - ${age}::interval where id = ${id}`;

test("the job of a worker that was killed is done by the next one, three minutes after its last sign of life", async () => {
  const { id, letGo } = await stuckJob();
  const killed = startWorker();
  await vi.waitUntil(async () => (await holderOf(id)) !== null, { timeout: 15_000, interval: 50 });
  const ended = once(killed, "exit");
  killed.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
  await letGo();

  await lockedFor(id, "2 minutes 50 seconds");
  await renewJobs([]);
  expect(await holderOf(id)).toMatch(/^pool-/);

  await lockedFor(id, "3 minutes 1 second");
  const next = startWorker();
  await vi.waitUntil(async () => (await holderOf(id)) === "done", {
    timeout: 15_000,
    interval: 50,
  });
  next.kill("SIGTERM");
  expect(await once(next, "exit")).toEqual([0, null]);
});

test("a worker that is only slow keeps its job, however long ago it began", async () => {
  const { id, letGo } = await stuckJob();
  const slow = startWorker();
  await vi.waitUntil(async () => (await holderOf(id)) !== null, { timeout: 15_000, interval: 50 });
  await lockedFor(id, "10 minutes");
  // Its own sign of life comes before any other worker could look.
  const isRenewed = async () => {
    const [job] = await owner`
      select from graphile_worker._private_jobs where id = ${id} and locked_at > now() - interval '1 minute'`;
    return job !== undefined;
  };
  await vi.waitUntil(isRenewed, { timeout: 10_000, interval: 50 });
  await renewJobs([]);
  expect(await holderOf(id)).toMatch(/^pool-/);
  await letGo();
  await vi.waitUntil(async () => (await holderOf(id)) === "done", {
    timeout: 15_000,
    interval: 50,
  });
  slow.kill("SIGTERM");
  expect(await once(slow, "exit")).toEqual([0, null]);
});

test("after an outage each clinic's audit says from when to when nothing refused was recorded, once for all workers", async () => {
  const { clinicId } = await createPatient();
  const between = await createFaultyServer(process.env.FLICKER_DEMO_DATABASE_WORKER_URL ?? "");
  const env = {
    FLICKER_DEMO_DATABASE_WORKER_URL: between.url,
    FLICKER_LOG_LEVEL: "info",
  };
  const workers = [startWorker(env), startWorker(env)].map((worker) => {
    const logged: string[] = [];
    worker.stdout?.on("data", (text) => void logged.push(String(text)));
    return { worker, says: (words: string) => logged.join("").includes(words) };
  });
  const allSay = (words: string) =>
    vi.waitUntil(() => workers.every(({ says }) => says(words)), { timeout: 30_000, interval: 50 });
  await allSay('"job queue begun"');
  const began = Date.now();
  between.set("hangs");
  await allSay("no sign of life");
  between.set("none");
  await allSay("job queue begun anew after an outage");
  const lines = await owner<{ actor_role: string; reason: string; resource_id: string }[]>`
    select actor_role, reason, resource_id from audit_events
    where clinic_id = ${clinicId} and action = 'record-refusals'`;
  expect(lines.map(({ actor_role, reason }) => ({ actor_role, reason }))).toEqual([
    { actor_role: "worker", reason: "not-recorded" },
  ]);
  const [from = 0, to = 0] = (lines[0]?.resource_id ?? "").split("/").map((at) => Date.parse(at));
  // The last sign of life before it was at most three seconds old, and a second is cut off.
  expect(Math.abs(from - began)).toBeLessThan(8000);
  expect(to).toBeGreaterThan(from);
  for (const { worker } of workers) {
    worker.kill("SIGKILL");
    await once(worker, "exit");
  }
  between.close();
});

test("the queue of jobs works again within ten seconds of an outage that left its connections silent", async () => {
  const between = await createFaultyServer(process.env.FLICKER_DEMO_DATABASE_WORKER_URL ?? "");
  const worker = startWorker({
    FLICKER_DEMO_DATABASE_WORKER_URL: between.url,
    FLICKER_LOG_LEVEL: "info",
  });
  let logged = "";
  worker.stdout?.on("data", (text) => {
    logged += text;
  });
  await vi.waitUntil(() => logged.includes('"job queue begun"'), { timeout: 15_000, interval: 50 });
  expect(logged).not.toContain("no sign of life");
  between.set("hangs");
  await vi.waitUntil(() => logged.includes("no sign of life"), { timeout: 20_000, interval: 50 });
  between.set("none");
  const backAt = performance.now();
  const { id, letGo } = await stuckJob();
  await letGo();
  await vi.waitUntil(async () => (await holderOf(id)) === "done", {
    timeout: 15_000,
    interval: 50,
  });
  expect(performance.now() - backAt).toBeLessThan(10_000);
  const isNew = () => logged.includes("job queue begun anew after an outage");
  await vi.waitUntil(isNew, { timeout: 15_000, interval: 50 });
  worker.kill("SIGKILL");
  await once(worker, "exit");
  between.close();
});

test("a worker that is killed between sending a message and marking it loses nothing: the next one sends it under the same id", async () => {
  const local = await createLocalReceiver();
  const { url, secret } = local.receiver;
  const env = { FLICKER_RECEIVER_URL: url, FLICKER_RECEIVER_SECRET: secret };
  const { clinicId, patientId } = await createPatient();
  const [message] = await owner<{ id: string }[]>`
    insert into outbox_messages (clinic_id, patient_id, kind, created_at)
    values (${clinicId}, ${patientId}, 'serious-finding', now()) returning id`;
  const id = message?.id ?? "";
  const timesSent = () => local.timesOf([id])[0];
  const isMarked = async () => {
    const [row] = await owner`select from outbox_messages where id = ${id} and sent_at is not null`;
    return row !== undefined;
  };

  // It has the message, and its answer finds nobody.
  const killed = startWorker(env);
  const ended = once(killed, "exit");
  local.set((response, which) => {
    if (which !== id) return takes(response, which);
    killed.kill("SIGKILL");
    void ended.then(() => response.writeHead(200).end());
  });
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect([timesSent(), await isMarked()]).toEqual([1, false]);

  local.set(takes);
  await owner`update outbox_messages set next_attempt_at = now() where id = ${id}`;
  const next = startWorker(env);
  await vi.waitUntil(isMarked, { timeout: 15_000, interval: 50 });
  expect(timesSent()).toBe(2);
  next.kill("SIGTERM");
  expect(await once(next, "exit")).toEqual([0, null]);
  local.close();
});

test("a worker without a receiver leaves every message open and says how many wait", async () => {
  const { clinicId, patientId } = await createPatient();
  await owner`
    insert into outbox_messages (clinic_id, patient_id, kind, created_at)
    values (${clinicId}, ${patientId}, 'serious-finding', now())`;
  await owner`select graphile_worker.add_job('report-messages', '{}'::json)`;
  const worker = startWorker({ FLICKER_LOG_LEVEL: "info" });
  let logged = "";
  worker.stdout?.on("data", (text) => {
    logged += text;
  });
  await vi.waitUntil(() => logged.includes("messages wait"), { timeout: 15_000, interval: 50 });
  const line = JSON.parse(logged.split("\n").find((each) => each.includes("messages wait")) ?? "");
  expect(line).toMatchObject({ level: 30, hasReceiver: false, waiting: expect.any(Number) });
  const [row] = await owner`
    select attempts, sent_at from outbox_messages where clinic_id = ${clinicId}`;
  expect(row).toEqual({ attempts: 0, sent_at: null });
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
});

test("a worker repeats an urgent message whose case nobody has opened, and logs that", async () => {
  const { actor, clinicId, patientId } = await createPatient();
  const day = todayIn("Europe/Berlin", new Date());
  const { referralId } = await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: "x" },
      events: [{ kind: "text", day, flagged: true }],
      now: new Date(),
      cause: "test",
    }),
  );
  await owner`update outbox_messages set sent_at = now() - interval '30 minutes' where referral_id = ${referralId}`;
  await owner`select graphile_worker.add_job('remind-unacknowledged', '{}'::json)`;
  const local = await createLocalReceiver();
  const { url, secret } = local.receiver;
  const worker = startWorker({
    FLICKER_LOG_LEVEL: "info",
    FLICKER_RECEIVER_URL: url,
    FLICKER_RECEIVER_SECRET: secret,
  });
  const reminders = () =>
    local.came.flatMap(({ text }) => {
      const message = JSON.parse(text);
      return message.kind === "unacknowledged" && message.referralId === referralId ? message : [];
    });
  await vi.waitUntil(() => reminders().length > 0, { timeout: 20_000, interval: 50 });
  expect(reminders()).toEqual([
    expect.objectContaining({ clinicId, reminder: 1, unopenedSeconds: expect.any(Number) }),
  ]);
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
  local.close();
});

test("a worker sends what was written to be mailed, with the key alone that the start script gives it", async () => {
  const local = await createLocalMailServer({ user: { name: "flicker@clinic", password: "s%/1" } });
  const { host, port, from } = local.mailServer;
  const admin = await createStaff(await createClinic(), "admin");
  const to = `${randomUUID()}@mail.example`;
  const mail = { to, subject: "Your clinic invites you", text: "A link" };
  await asActor(admin, (tx) => queueInvitationMail(tx, "patient-invitation", mail));
  const given: Readonly<Record<string, string>> = environmentFor("worker", process.env);
  const worker = startWorker({
    NEXTAUTH_SECRET: "",
    FLICKER_MAIL_KEY: given.FLICKER_MAIL_KEY ?? "",
    FLICKER_SMTP_URL: `smtp://flicker%40clinic:s%25%2F1@${host}:${port}`,
    FLICKER_MAIL_FROM: from,
  });
  await vi.waitUntil(() => local.came.length > 0, { timeout: 20_000, interval: 50 });
  expect(local.came[0]).toMatchObject({ from, to: [to] });
  expect(local.came[0]?.text).toContain("A link");
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
  await local.close();
});
