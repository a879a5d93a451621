import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { forgeSnapshot } from "@/lib/assessment/snapshot/testing/stored-snapshot";
import { report, reportedDaily } from "@/lib/assessment/testing/reported-daily";
import { entry } from "@/lib/clinical/triage/testing/events";
import { lockPatient } from "@/lib/record/lock-patient";

import { replayPatient } from "./replay-patient";

test("what is reported while it is replayed is no fault: the replay waits for it", async () => {
  const { actor, worker, clinicId, patientId, today } = await reportedDaily(28);
  const other = await reportedDaily(28);
  let replayed: ReturnType<typeof replayPatient> | undefined;
  let isOver = false;
  await asActor(actor, async (tx) => {
    await lockPatient(tx, clinicId, patientId);
    replayed = replayPatient(worker, patientId).finally(() => {
      isOver = true;
    });
    await replayPatient(other.worker, other.patientId);
    expect(isOver).toBe(false);
  });
  await report(actor, today, entry(today));
  expect((await replayed)?.faults).toEqual([]);
});

test("a snapshot that would show the queue another spread is a fault", async () => {
  const { worker, patientId } = await reportedDaily(28);
  expect((await replayPatient(worker, patientId)).faults).toEqual([]);
  await forgeSnapshot(patientId, ({ content }) => ({
    content: JSON.stringify({ ...JSON.parse(content), spread: { areas: [], days: [] } }),
  }));
  expect((await replayPatient(worker, patientId)).faults).toEqual([
    { patientId, kind: "other-snapshot" },
  ]);
});
