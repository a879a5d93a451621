import { expect, test } from "vitest";

import { forgeMemory } from "@/lib/assessment/testing/sealed-memory";
import { toldDaily } from "@/lib/assessment/testing/told-daily";

import { replayPatient } from "./replay-patient";

test("a memory that would show the queue another spread is a fault", async () => {
  const { worker, patientId } = await toldDaily(28);
  expect((await replayPatient(worker, patientId)).faults).toEqual([]);
  await forgeMemory(patientId, ({ content }) => ({
    content: JSON.stringify({ ...JSON.parse(content), spread: { areas: [], days: [] } }),
  }));
  expect((await replayPatient(worker, patientId)).faults).toEqual([
    { patientId, kind: "other-memory" },
  ]);
});
