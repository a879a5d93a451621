import { expect, test } from "vitest";
import { areaKey } from "../body/area";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { spreadGrid } from "./spread-grid";
import {
  answered,
  CALF,
  completedChecklist,
  correction,
  FOREARM,
  historyOf,
  none,
  SHOULDER,
  THIGH,
  twitch,
  twitchOn,
  yes,
} from "./testing/events";

const rowsOf = (grid: ReturnType<typeof spreadGrid>) => grid.groups.flatMap(({ rows }) => rows);
const statesOf = (grid: ReturnType<typeof spreadGrid>, row = 0) =>
  rowsOf(grid)[row]?.cells.map(({ state }) => state);

test("a day without a record is never drawn as a day without a twitch", () => {
  const grid = spreadGrid(
    historyOf(twitch(0, FOREARM), none(1), twitch(3, THIGH)),
    { from: 0, to: 3, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(statesOf(grid)).toEqual(["twitch", "recorded-none", "not-recorded", "none"]);
});

test("rows run head to foot inside the four regions, and a region without a record is still there", () => {
  const grid = spreadGrid(
    historyOf(
      twitch(0, CALF),
      twitch(0, THIGH),
      twitch(0, SHOULDER),
      twitch(0, { site: "calf", side: "right" }),
    ),
    { from: 0, to: 0, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(grid.groups.map(({ region, rows }) => [region, rows.map(({ key }) => key)])).toEqual([
    ["bulbar", []],
    ["cervical", ["shoulder:right"]],
    ["thoracic", []],
    ["lumbosacral", ["thigh:right", "calf:left", "calf:right"]],
  ]);
});

test("all over is drawn apart, below the regions", () => {
  const allOver = { site: "all-over", side: "midline" } as const;
  const grid = spreadGrid(
    historyOf(twitch(0, allOver)),
    { from: 0, to: 0, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(grid.groups.at(-1)).toMatchObject({
    region: "unplaced",
    rows: [{ key: areaKey(allOver) }],
  });
});

test("the first cell of an area is marked, and areas are ranked in the order in which they began", () => {
  const grid = spreadGrid(
    historyOf(twitchOn(0, 3, FOREARM), twitchOn(2, 3, SHOULDER), twitch(2, CALF), twitch(3, THIGH)),
    { from: 1, to: 3, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  const rows = rowsOf(grid).map(({ key, onsetRank, firstSeen, cells }) => ({
    key,
    onsetRank,
    firstSeen,
    first: cells.findIndex((cell) => cell.state === "twitch" && cell.isFirst),
  }));
  expect(rows).toEqual([
    { key: "shoulder:right", onsetRank: 2, firstSeen: 2, first: 1 },
    { key: "forearm:right", onsetRank: 1, firstSeen: 0, first: -1 },
    { key: "thigh:right", onsetRank: 4, firstSeen: 3, first: 2 },
    { key: "calf:left", onsetRank: 2, firstSeen: 2, first: 1 },
  ]);
});

test("each side of a place is confirmed for itself", () => {
  const right = { site: "calf", side: "right" } as const;
  const grid = spreadGrid(
    historyOf(twitchOn(1, 2, CALF), twitch(3, right)),
    { from: 0, to: 4, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(rowsOf(grid).map(({ key, isConfirmed }) => [key, isConfirmed])).toEqual([
    ["calf:left", true],
    ["calf:right", false],
  ]);
});

test("an area that did not come back is drawn as unconfirmed", () => {
  const grid = spreadGrid(
    historyOf(twitch(1, CALF), answered(2, CALF, "did-not-come-back"), twitchOn(0, 1, FOREARM)),
    { from: 0, to: 20, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(rowsOf(grid).map(({ key, isConfirmed }) => [key, isConfirmed])).toEqual([
    ["forearm:right", true],
    ["calf:left", false],
  ]);
});

test("a day is shaded by its longest duration, and a duration that nobody reported has no shade", () => {
  const day = (duration: Parameters<typeof twitch>[2]) => {
    const grid = spreadGrid(
      historyOf(twitch(0, CALF, duration)),
      { from: 0, to: 0, step: "day" },
      LIVE_RULE_SET.thresholds,
    );
    const cell = rowsOf(grid)[0]?.cells[0];
    return cell?.state === "twitch" ? cell.amount : "no twitch";
  };
  expect(day({ duration: "under-1-min" })).toBe(1);
  expect(day({ duration: "1-to-10-min" })).toBe(1);
  expect(day({ duration: "10-to-60-min" })).toBe(2);
  expect(day({ duration: "1-to-6-hours" })).toBe(3);
  expect(day({ duration: "over-6-hours" })).toBe(4);
  expect(day({ duration: "on-and-off-all-day" })).toBe(4);
  expect(day({ duration: "unknown" })).toBeNull();
  expect(day({ duration: null })).toBeNull();
  const two = historyOf(
    twitch(0, CALF, { duration: "over-6-hours" }),
    twitch(0, CALF, { duration: "1-to-10-min" }),
  );
  expect(
    rowsOf(spreadGrid(two, { from: 0, to: 0, step: "day" }, LIVE_RULE_SET.thresholds))[0]?.cells[0],
  ).toMatchObject({ amount: 4 });
});

test("weeks end on the last day, the first may be shorter, and a week is shaded by its recorded days alone", () => {
  const grid = spreadGrid(
    historyOf(twitch(3, CALF), none(4), none(5), none(6), twitch(10, CALF), twitch(11, CALF)),
    { from: 0, to: 13, step: "week" },
    LIVE_RULE_SET.thresholds,
  );
  expect(grid.columns).toEqual([
    { from: 0, to: 6, recordedDays: 4 },
    { from: 7, to: 13, recordedDays: 2 },
  ]);
  expect(rowsOf(grid)[0]?.cells).toMatchObject([
    { amount: 1, twitchDays: 1 },
    { amount: 4, twitchDays: 2 },
  ]);
  expect(
    spreadGrid(historyOf(), { from: 0, to: 7, step: "week" }, LIVE_RULE_SET.thresholds).columns,
  ).toMatchObject([
    { from: 0, to: 0 },
    { from: 1, to: 7 },
  ]);
});

test("a share of one quarter, one half and three quarters is in the lower step", () => {
  const amounts = [1, 2, 3, 4].map((days) => {
    const history = historyOf(twitchOn(0, days - 1, CALF), [0, 1, 2, 3].slice(days).map(none));
    const cell = rowsOf(
      spreadGrid(history, { from: -3, to: 3, step: "week" }, LIVE_RULE_SET.thresholds),
    )[0]?.cells[0];
    return cell?.state === "twitch" ? cell.amount : null;
  });
  expect(amounts).toEqual([1, 2, 3, 4]);
});

test("an entry that came late is on its own day and says so", () => {
  const grid = spreadGrid(
    historyOf(twitch(0, CALF, { recordedOn: 4 }), twitch(1, CALF)),
    { from: 0, to: 4, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  expect(rowsOf(grid)[0]?.cells.slice(0, 2)).toMatchObject([{ isLate: true }, { isLate: false }]);
});

test("a correction takes a place out of the picture, and nothing later than its last day is in it", () => {
  const wrong = twitch(0, CALF);
  const history = historyOf(wrong, twitch(1, FOREARM), correction(2, wrong.id), twitch(5, THIGH));
  expect(
    rowsOf(spreadGrid(history, { from: 0, to: 4, step: "day" }, LIVE_RULE_SET.thresholds)).map(
      ({ key }) => key,
    ),
  ).toEqual(["forearm:right"]);
});

test("checklists, decisions and changed medicines within the picture are marked on their own days", () => {
  const history = historyOf(
    completedChecklist(0),
    completedChecklist(4),
    yes(9, "medicine-change", 5),
    { id: "booked", day: 5, recordedOn: 5, kind: "appointment", state: "booked", on: 30 },
    {
      id: "emg",
      day: 8,
      recordedOn: 8,
      kind: "decision",
      decision: "emg-result",
      closes: [],
      quotes: [],
    },
  );
  expect(
    spreadGrid(history, { from: 3, to: 10, step: "day" }, LIVE_RULE_SET.thresholds).marks,
  ).toEqual([
    { day: 4, kind: "checklist", detail: null },
    { day: 5, kind: "medicine-change", detail: null },
    { day: 8, kind: "emg-result", detail: null },
  ]);
});

test("a visit is marked on its own day unless it was cancelled, and a decision as what it was", () => {
  const visit = (state: "booked" | "cancelled" | "seen", on: number): HistoryEvent => ({
    id: `visit-${on}`,
    day: 1,
    recordedOn: 1,
    kind: "appointment",
    state,
    on,
  });
  const decision = (day: number, of: "ask" | "emg-result"): HistoryEvent => ({
    id: `decision-${day}`,
    day,
    recordedOn: day,
    kind: "decision",
    decision: of,
    closes: [],
    quotes: [],
  });
  const noChange: HistoryEvent = {
    id: "no-change",
    day: 9,
    recordedOn: 9,
    kind: "answer",
    question: "medicine-change",
    value: "no",
    since: null,
    areas: [],
  };
  const history = historyOf(
    decision(6, "ask"),
    decision(6, "emg-result"),
    visit("booked", 4),
    visit("cancelled", 5),
    visit("seen", 6),
    { id: "plan", day: 6, recordedOn: 6, kind: "plan-started" },
    { id: "review", day: 7, recordedOn: 7, kind: "plan-review", outcome: "better" },
    yes(8, "medicine-change"),
    noChange,
    yes(9, "fluid-loss"),
    { id: "started", day: 9, recordedOn: 9, kind: "checklist", state: "started" },
    twitch(9, CALF),
  );
  expect(
    spreadGrid(history, { from: 3, to: 10, step: "day" }, LIVE_RULE_SET.thresholds).marks,
  ).toEqual([
    { day: 4, kind: "appointment", detail: null },
    { day: 6, kind: "plan-started", detail: null },
    { day: 6, kind: "appointment", detail: null },
    { day: 6, kind: "decision", detail: "ask" },
    { day: 6, kind: "emg-result", detail: null },

    { day: 7, kind: "plan-review", detail: "better" },
    { day: 8, kind: "medicine-change", detail: null },
  ]);
});

test("what a clinician saw is in the picture as theirs, and its length as not reported", () => {
  const sighting: HistoryEvent = {
    id: "sighting",
    day: 1,
    recordedOn: 1,
    kind: "clinician-sighting",
    area: CALF,
    method: "seen",
  };
  const history = historyOf(twitch(0, CALF, { duration: "under-1-min" }), sighting);
  expect(
    rowsOf(spreadGrid(history, { from: 0, to: 1, step: "day" }, LIVE_RULE_SET.thresholds))[0]
      ?.cells,
  ).toMatchObject([
    { amount: 1, isClinicians: false },
    { amount: null, isClinicians: true },
  ]);
});

test("an area that is weak without twitching has a row of its own, and no place in the order of onset", () => {
  const upperArm = { site: "upper-arm", side: "right" } as const;
  const grid = spreadGrid(
    historyOf(twitchOn(0, 3, FOREARM), {
      ...yes(5, "feels-weak", 4),
      areas: [upperArm, FOREARM],
    } as HistoryEvent),
    { from: 0, to: 6, step: "day" },
    LIVE_RULE_SET.thresholds,
  );
  const rows = rowsOf(grid).map(({ key, firstSeen, onsetRank, weakSince, thinnerSince }) => ({
    key,
    firstSeen,
    onsetRank,
    weakSince,
    thinnerSince,
  }));
  expect(rows).toEqual([
    { key: "upper-arm:right", firstSeen: null, onsetRank: null, weakSince: 4, thinnerSince: null },
    { key: "forearm:right", firstSeen: 0, onsetRank: 1, weakSince: 4, thinnerSince: null },
  ]);
});
