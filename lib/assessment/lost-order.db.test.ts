import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { owner } from "@/db/testing/owner";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { answer, entry } from "@/lib/clinical/triage/testing/events";

import { getHistory } from "@/lib/record/get-history";
import { report, reportedDaily } from "./testing/reported-daily";

test("nothing is hidden behind a snapshot where the numbers of the events began again", async () => {
  const { actor, clinicId, patientId, today } = await reportedDaily(28);
  await owner`select setval('history_event_sequence', 1)`;
  for (let day = today; day < today + 6; day += 1) {
    const reported = day === today ? [answer(day, "wasting", "yes")] : entry(day, "calf:left");
    const { assessment } = await report(actor, day, reported);
    const history = await asActor(actor, (tx) => getHistory(tx, clinicId, patientId));
    expect(history && assess(history, LIVE_RULE_SET, day)).toEqual(assessment);
    expect(assessment.tier).toBe("immediate");
  }
});
