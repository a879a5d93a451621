import { expect, test } from "vitest";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { parseHistoryLine } from "./parse-history-line";

const DAY = { day: "2026-11-20", recordedOn: "2026-11-21" };
const twitch = (id: string, side: string, more: object = {}) => ({
  kind: "twitch",
  id,
  ...DAY,
  area: { site: "calf", side },
  confirmed: true,
  duration: null,
  timesOfDay: [],
  triggers: [],
  ...more,
});
const answer = (areas: readonly object[]) => ({
  kind: "answer",
  id: "a1",
  ...DAY,
  question: "wasting",
  value: "yes",
  since: null,
  areas,
});
const correction = (id: string, corrects: string) => ({ kind: "correction", id, ...DAY, corrects });
const sighting = (id: string, side: string) => ({
  kind: "clinician-sighting",
  id,
  ...DAY,
  area: { site: "calf", side },
  method: "seen",
});
const line = (events: readonly object[]) =>
  parseHistoryLine(JSON.stringify({ id: "case", birthDay: "1980-01-01", events }));

function read(events: readonly object[]) {
  const found = line(events);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found;
}

const LEFT = { site: "calf", side: "left" };
const RIGHT = { site: "calf", side: "right" };
const BOTH = { site: "calf", side: "both" };

test.each([
  ["a twitch", [twitch("e1", "both")], [twitch("e1", "left"), twitch("e1 (right)", "right")]],
  [
    "what a clinician saw",
    [sighting("e1", "both")],
    [sighting("e1", "left"), sighting("e1 (right)", "right")],
  ],
  ["an answer", [answer([BOTH])], [answer([LEFT, RIGHT])]],
  [
    "a correction of a line of both sides",
    [twitch("e1", "both"), correction("e2", "e1")],
    [
      twitch("e1", "left"),
      correction("e2", "e1"),
      twitch("e1 (right)", "right"),
      correction("e2 (right)", "e1 (right)"),
    ],
  ],
])("%s of both sides is read as one line for each side", (_what, both, each) => {
  expect(read(both).history).toEqual(read(each).history);
  const tierOf = (events: readonly object[]) =>
    assess(read(events).history, LIVE_RULE_SET, 20_800).tier;
  expect(tierOf(both)).toBe(tierOf(each));
});

test("both calves are two areas and so a spread, as two lines say", () => {
  const rules = (events: readonly object[]) =>
    assess(read(events).history, LIVE_RULE_SET, 20_800).findings.map(({ rule }) => rule);
  expect(rules([twitch("e1", "both")])).toEqual(
    rules([twitch("e1", "left"), twitch("e2", "right")]),
  );
  expect(read([twitch("e1", "both")]).history.events).toHaveLength(2);
});

test("a range of days holds for both halves", () => {
  const { latestDays } = read([twitch("e1", "both", { dayTo: "2026-11-21" })]);
  expect([...latestDays.keys()]).toEqual(["e1", "e1 (right)"]);
});

test.each([["tongue"], ["throat"], ["forehead"], ["all-over"]])(
  "%s has no two sides, and both is refused there",
  (site) => {
    const refused = line([twitch("e1", "both", { area: { site, side: "both" } })]);
    expect(refused).toMatchObject({ ok: false, faults: [{ path: "events[0].area.side" }] });
  },
);

test("each fault of a line of both sides is named once, by its own place", () => {
  const late = line([twitch("e0", "left"), twitch("e1", "both", { day: "2026-11-22" })]);
  expect(late).toMatchObject({ ok: false });
  expect(late.ok ? [] : late.faults.map(({ path }) => path)).toEqual(["events[1].day"]);
});

test("an id that a right half gets is no other event's", () => {
  const twice = line([twitch("e1", "both"), twitch("e1 (right)", "right")]);
  expect(twice).toMatchObject({ ok: false, faults: [{ path: "events[1].id" }] });
});
