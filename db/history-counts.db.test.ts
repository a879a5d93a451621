import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { report, reportedDaily } from "@/lib/assessment/testing/reported-daily";
import { entry } from "@/lib/clinical/triage/testing/events";
import { asActor } from "./as-actor";
import { owner } from "./testing/owner";

const counted = async (patientId: string) =>
  (await owner`select events from history_counts where patient_id = ${patientId}`)[0]?.events;
const rows = async (patientId: string) =>
  (await owner`select count(*)::int from history_events where patient_id = ${patientId}`)[0]?.count;

test("the events of a patient are counted, however many come or go in one statement", async () => {
  const [one, other] = [await reportedDaily(1), await reportedDaily(2)];
  const ids = [one.patientId, other.patientId];
  const expectExact = async () => {
    for (const id of ids) expect(await counted(id)).toBe(await rows(id));
  };
  await expectExact();
  const before = await rows(other.patientId);
  const copied = await owner`select * from history_events where patient_id = any(${ids})`;
  const copies = copied.map(({ id: _id, ...row }) => ({ ...row, id: crypto.randomUUID() }));
  await owner`insert into history_events ${owner(copies)}`;
  await expectExact();
  expect(await counted(other.patientId)).toBe(before * 2);
  await owner`delete from history_events where id = any(${copies.map(({ id }) => id)})`;
  await expectExact();
  expect(await counted(other.patientId)).toBe(before);
});

test.each([
  ["is missing", "delete from history_counts"],
  ["says too few", "update history_counts set events = 1"],
  ["says too many", "update history_counts set events = 1000000"],
])("where the count %s, an answer is assessed, and the count set right", async (_of, spoil) => {
  const { actor, patientId, today } = await reportedDaily(28);
  await owner.unsafe(`${spoil} where patient_id = '${patientId}'`);
  await report(actor, today, entry(today, "calf:left"));
  expect(await counted(patientId)).toBe(await rows(patientId));
});

test.each([
  sql`insert into history_counts select clinic_id, patient_id, 0 from history_counts`,
  sql`update history_counts set events = 0`,
  sql`delete from history_counts`,
])("nobody who acts writes a count: %#", async (write) => {
  const { actor, worker, patientId } = await reportedDaily(1);
  for (const by of [actor, worker]) {
    const tried = asActor(by, (tx) => tx.execute(write));
    await expect(tried).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  expect(await counted(patientId)).toBe(await rows(patientId));
});
