import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import type { MeasureId } from "./measure-id";
import { spreadMeasures } from "./measures";
import { spreadGrid } from "./spread-grid";
import { CALF, FOREARM, historyOf, none, noneOn, twitch } from "./testing/events";

const sighting = (day: Day, area: Area): HistoryEvent => ({
  id: `sighting-${day}`,
  day,
  recordedOn: day,
  kind: "clinician-sighting",
  area,
  method: "ultrasound",
});
const measure = (id: MeasureId, asOf: Day, ...events: readonly HistoryEvent[]) =>
  spreadMeasures(historyOf(events), asOf, LIVE_RULE_SET.thresholds)[id];

test("an area and its region count before the patient recorded anything", () => {
  expect(measure("areas-ever", 9, sighting(3, CALF))).toEqual({ kind: "count", count: 1 });
  expect(measure("regions-twitching", 9, sighting(3, CALF))).toEqual({ kind: "count", count: 1 });
});

test("it keeps an area active, without being a recorded day of the patient's", () => {
  const events = [twitch(0, CALF), sighting(30, CALF), none(31)];
  expect(measure("areas-active", 31, ...events)).toEqual({ kind: "count", count: 1 });
  expect(measure("areas-active", 31, twitch(0, CALF), sighting(30, CALF))).toEqual({
    kind: "cannot-say",
    because: "no-record-in-window",
  });
});

test("completeness begins with the patient's own first record", () => {
  expect(measure("completeness", 13, sighting(0, CALF), ...noneOn(10, 13))).toMatchObject({
    days: 4,
    ofDays: 4,
  });
  expect(measure("completeness", 13, sighting(0, CALF))).toEqual({
    kind: "cannot-say",
    because: "nothing-recorded",
  });
});

test("it reports no duration", () => {
  const events = [sighting(1, CALF), twitch(2, FOREARM, { duration: "over-6-hours" })];
  expect(measure("duration", 9, ...events)).toMatchObject({ areas: [{ area: FOREARM }] });
});

test("a week that holds one of theirs says so, whatever else it holds", () => {
  const week = [twitch(1, CALF), sighting(2, CALF), { ...twitch(3, CALF), recordedOn: 5 }];
  const [group] = spreadGrid(
    historyOf(week),
    { from: 0, to: 6, step: "week" },
    LIVE_RULE_SET.thresholds,
  ).groups.filter(({ rows }) => rows.length > 0);
  expect(group?.rows[0]?.cells).toMatchObject([{ isClinicians: true, isLate: true }]);
});
