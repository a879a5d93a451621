import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, test, vi } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";

const DAY_MS = 86_400_000;

function startWorker(): ChildProcess {
  return spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"],
    { env: { ...process.env, NODE_ENV: "production" }, stdio: ["pipe", "ignore", "inherit"] },
  );
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
