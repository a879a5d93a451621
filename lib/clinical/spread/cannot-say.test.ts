import { expect, test } from "vitest";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import type { CannotSayReason } from "./cannot-say";
import { MEASURE_IDS, type MeasureId } from "./measure-id";
import { spreadMeasures } from "./measures";
import { CALF, historyOf, twitch } from "./testing/events";

const OF_NOTHING: Readonly<Record<MeasureId, CannotSayReason>> = {
  "areas-ever": "nothing-recorded",
  "areas-active": "no-record-in-window",
  "regions-twitching": "nothing-recorded",
  "regions-weak": "function-not-asked",
  "time-to-second-region": "no-twitch",
  "time-to-third-region": "no-twitch",
  "time-to-second-weak-region": "no-function-loss",
  "spread-rate": "nothing-recorded",
  asymmetry: "too-few-sided-days",
  contiguity: "no-new-area",
  "frequency-7": "no-record-in-window",
  "frequency-28": "no-record-in-window",
  duration: "no-duration-reported",
  "co-location": "weak-area-not-asked",
  "function-loss": "function-not-asked",
  completeness: "nothing-recorded",
  triggers: "no-trigger-reported",
};

test.each(MEASURE_IDS)("%s of nothing says why it cannot be said", (id) => {
  const because = OF_NOTHING[id];
  expect(spreadMeasures(historyOf(), 10, LIVE_RULE_SET.thresholds)[id]).toEqual({
    kind: "cannot-say",
    because,
  });
});

test("a trigger that the patient did not know is a day that was not reported", () => {
  const triggers = (...reported: readonly ("unknown" | "caffeine")[]) =>
    spreadMeasures(
      historyOf(reported.map((it, day) => twitch(day, CALF, { triggers: [it] }))),
      5,
      LIVE_RULE_SET.thresholds,
    ).triggers;
  expect(triggers("unknown")).toEqual({ kind: "cannot-say", because: "no-trigger-reported" });
  expect(triggers("unknown", "caffeine")).toMatchObject({ daysNotReported: 1 });
});
