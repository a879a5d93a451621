import { afterEach, expect, test, vi } from "vitest";

import { log } from "@/lib/log";
import { lookAgain, reportedDaily } from "../testing/reported-daily";
import { forgeSnapshot } from "./testing/stored-snapshot";

afterEach(() => vi.restoreAllMocks());

test.each<[string, object]>([
  ["of another place", { spread: { areas: ["calf:left", "tongue:midline"], days: [] } }],
  ["of another newest entry", { lastEntryOn: 30_000 }],
])(
  "a snapshot %s, which the assessment does not show, is found by the worker too",
  async (_of, wrong) => {
    const { worker, patientId, today } = await reportedDaily(28);
    const error = vi.spyOn(log, "error").mockImplementation(() => {});
    await lookAgain(worker, patientId, today);
    expect(error).not.toHaveBeenCalled();

    await forgeSnapshot(patientId, ({ content }) => ({
      content: JSON.stringify({ ...JSON.parse(content), ...wrong }),
    }));
    await lookAgain(worker, patientId, today + 1);
    expect(error).toHaveBeenCalledOnce();
    await lookAgain(worker, patientId, today + 2);
    expect(error).toHaveBeenCalledOnce();
  },
);
