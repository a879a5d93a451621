import { expect, test } from "vitest";
import { answered } from "../emg/testing/answered";
import { functionLanes } from "./function-lanes";
import { FOREARM, foldOf, twitch } from "./testing/events";

const lanesOf = (...events: Parameters<typeof foldOf>[1][]) =>
  functionLanes(foldOf(20, ...events), events.flat());

test("tasks that nobody asked about are not shown as not lost", () => {
  expect(lanesOf(twitch(1, FOREARM))).toBeNull();
});

test("a lost task has its day, and the days before on which the patient said no", () => {
  const lanes = lanesOf(
    answered(2, "task-lifting", "no"),
    answered(2, "task-grip", "no"),
    answered(9, "task-grip", "unsure"),
    answered(9, "task-lifting", "yes", { since: 8 }),
  );
  expect(lanes).toEqual({
    lost: [{ question: "task-lifting", lostOn: 8, deniedOn: [2] }],
    others: { deniedOn: [2], unsureOn: [9] },
    askedSince: 2,
  });
});
