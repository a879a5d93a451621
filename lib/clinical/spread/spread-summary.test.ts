import { expect, test } from "vitest";
import { spreadSummary } from "./spread-summary";
import { CALF, correction, FOREARM, historyOf, none, THIGH, twitch } from "./testing/events";

test("the summary counts each area ever recorded once, confirmed or not, until its day", () => {
  const history = historyOf(twitch(0, CALF), twitch(1, CALF), twitch(1, FOREARM), none(2));
  expect(spreadSummary(history, 0)).toMatchObject({ asOf: "1970-01-01", areas: 1 });
  expect(spreadSummary(history, 2)).toMatchObject({ asOf: "1970-01-03", areas: 2 });
});

test("a leg, or a calf of which nobody knew the side, is not one more beside a left calf", () => {
  const leg = { site: "leg", side: "left" } as const;
  const calf = { site: "calf", side: "unsure" } as const;
  const reported = [twitch(0, leg), twitch(1, CALF), twitch(1, calf)];
  expect(spreadSummary(historyOf(reported), 2).areas).toBe(1);
  expect(spreadSummary(historyOf(reported, twitch(2, { ...leg, side: "right" })), 2).areas).toBe(2);
});

test("an area that was taken back is not counted", () => {
  const wrong = twitch(0, THIGH);
  expect(spreadSummary(historyOf(wrong, correction(1, wrong.id)), 1).areas).toBe(0);
});

test("the strip is that of the four regions, head to foot, with the last week last", () => {
  const { strip } = spreadSummary(historyOf(twitch(55, CALF), none(1)), 55);
  expect(strip).toBe("0------0".repeat(3) + "0------4");
});
