import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { HistoryEvent } from "../history/event";
import {
  answered,
  CALF,
  CHIN,
  correction,
  EYELID,
  FOREARM,
  foldOf,
  none,
  noneOn,
  onset,
  SHOULDER,
  twitch,
} from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { confirmedAreas, countingAreas } from "./counting-areas";

const EYELID_ALONE = LIVE_RULE_SET.thresholds.eyelidAlone;

/** What confirms the forearm, beside a shoulder that twitched first. */
const confirmedOn = (asOf: number, ...events: HistoryEvent[]) => {
  const timeline = foldOf(asOf, twitch(-1, SHOULDER), events);
  const forearm = countingAreas(timeline, EYELID_ALONE).find(({ site }) => site === "forearm");
  return forearm?.confirmed ? forearm.confirmedOn : null;
};
const areas = (asOf: number, ...events: readonly HistoryEvent[]) =>
  confirmedAreas(foldOf(asOf, events), EYELID_ALONE).map(({ site, side }) => ({ site, side }));

test("where it all began is confirmed at once: it is no new area", () => {
  expect(areas(0, twitch(0, CALF), twitch(0, FOREARM))).toEqual([CALF, FOREARM]);
  expect(areas(1, twitch(0, CALF), twitch(1, FOREARM))).toEqual([CALF]);
});

test("a second day within 14 days confirms an area on that day", () => {
  const first = twitch(0, FOREARM);
  const went = answered(1, FOREARM, "did-not-come-back");
  expect(confirmedOn(2, first, twitch(2, FOREARM))).toBe(2);
  expect(confirmedOn(14, first, went, twitch(14, FOREARM))).toBe(14);
  expect(confirmedOn(15, first, went, twitch(15, FOREARM))).toBeNull();
});

test("two entries of one day are one day, not two", () => {
  expect(confirmedOn(6, twitch(0, FOREARM), twitch(0, FOREARM))).toBeNull();
});

test("seven days without the answer that it went confirm an area by themselves, not six", () => {
  expect(confirmedOn(6, twitch(0, FOREARM))).toBeNull();
  expect(confirmedOn(7, twitch(0, FOREARM))).toBe(7);
  expect(confirmedOn(30, twitch(0, FOREARM))).toBe(7);
});

test("an area that did not come back stays unconfirmed for ever; reported after day 7 it was confirmed already", () => {
  const gone = (day: number) => answered(day, FOREARM, "did-not-come-back");
  expect(confirmedOn(100, twitch(0, FOREARM), gone(7))).toBeNull();
  expect(confirmedOn(100, twitch(0, FOREARM), gone(8))).toBe(7);
});

test("an answer about one area says nothing about another", () => {
  expect(confirmedOn(9, twitch(0, FOREARM), answered(2, CALF, "did-not-come-back"))).toBe(7);
});

test("an area that is still there is confirmed by that answer", () => {
  expect(confirmedOn(2, twitch(0, FOREARM), answered(2, FOREARM, "still-there"))).toBe(2);
});

test("places of a checklist and places that a clinician saw need no second day", () => {
  expect(confirmedOn(0, twitch(0, FOREARM, { confirmed: true }))).toBe(0);
  const seen = { id: "seen", day: 3, recordedOn: 3, kind: "clinician-sighting" } as const;
  expect(confirmedOn(3, { ...seen, area: FOREARM, method: "ultrasound" })).toBe(3);
});

test("nothing dated after the day counts", () => {
  expect(confirmedOn(5, twitch(0, FOREARM), twitch(6, FOREARM))).toBeNull();
});

test("a corrected place counts no more, and the place beside it does", () => {
  const wrong = twitch(0, CALF, { confirmed: true });
  const right = twitch(0, FOREARM, { confirmed: true });
  expect(areas(3, wrong, right, correction(2, wrong.id))).toEqual([FOREARM]);
  expect(areas(1, wrong, right, correction(2, wrong.id))).toEqual([CALF, FOREARM]);
});

test("left and right are two areas; an unknown side becomes the first one that is named", () => {
  const side = (name: Area["side"]): Area => ({ site: "calf", side: name });
  const seen = (name: Area["side"]) => twitch(0, side(name), { confirmed: true });
  expect(areas(0, seen("left"), seen("right"))).toHaveLength(2);
  expect(areas(0, seen("unsure"))).toEqual([side("unsure")]);
  expect(areas(0, seen("unsure"), seen("right"))).toEqual([side("right")]);
  expect(areas(0, seen("right"), seen("unsure"))).toEqual([side("right")]);
  expect(areas(0, seen("unsure"), seen("right"), seen("left"))).toHaveLength(2);
  expect(areas(0, seen("unsure"), twitch(0, FOREARM, { confirmed: true }))).toHaveLength(2);
});

test("an isolated eyelid is an area once it was seen on day 15, not on day 14, nor by silence", () => {
  expect(areas(40, twitch(0, EYELID), twitch(14, EYELID))).toEqual([]);
  expect(areas(15, twitch(0, EYELID), twitch(15, EYELID))).toEqual([EYELID]);
  expect(areas(40, twitch(0, EYELID), twitch(1, EYELID))).toEqual([]);
  expect(areas(4, twitch(4, EYELID, { confirmed: true }), onset(4, -11))).toEqual([EYELID]);
});

test("seven days without a twitch in a row start an eyelid's 14 days anew; six, or days without a record, do not", () => {
  const eyelid = [twitch(0, EYELID), twitch(1, EYELID)];
  expect(areas(20, ...eyelid, ...noneOn(2, 8), twitch(9, EYELID))).toEqual([]);
  const late = [twitch(9, EYELID), twitch(15, EYELID)];
  expect(areas(23, ...eyelid, ...noneOn(2, 8), ...late, twitch(23, EYELID))).toEqual([]);
  expect(areas(24, ...eyelid, ...noneOn(2, 8), ...late, twitch(24, EYELID))).toEqual([EYELID]);
  expect(areas(20, ...eyelid, ...noneOn(2, 7), ...late)).toEqual([EYELID]);
  expect(areas(20, ...eyelid, none(2), none(8), ...late)).toEqual([EYELID]);
});

test("an eyelid beside another facial muscle counts at once, beside a calf it does not", () => {
  const eyelid = twitch(0, EYELID, { confirmed: true });
  expect(areas(0, eyelid, twitch(0, CHIN, { confirmed: true }))).toEqual([EYELID, CHIN]);
  expect(areas(3, eyelid, twitch(0, CALF, { confirmed: true }))).toEqual([CALF]);
  expect(areas(3, eyelid, twitch(0, CALF, { confirmed: true }), onset(0, -60))).toEqual([CALF]);
});

test("both eyelids are one area while nothing else twitches, and two beside something else", () => {
  const right: Area = { site: "eyelid", side: "right" };
  const both = [
    twitch(0, EYELID, { confirmed: true }),
    twitch(2, right, { confirmed: true }),
    twitch(15, right),
  ] as const;
  expect(areas(15, ...both)).toEqual([EYELID]);
  expect(areas(15, ...both, twitch(9, SHOULDER, { confirmed: true }))).toHaveLength(3);
});

test("an area stays confirmed on the day on which it was, whatever follows", () => {
  const second = [twitch(1, FOREARM), twitch(2, FOREARM)];
  expect(confirmedOn(30, ...second)).toBe(2);
  expect(confirmedOn(30, ...second, twitch(3, FOREARM))).toBe(2);
  expect(confirmedOn(30, ...second, twitch(4, FOREARM, { confirmed: true }))).toBe(2);
  expect(confirmedOn(30, ...second, answered(5, FOREARM, "still-there"))).toBe(2);
});

test("an area that went, and came back after more than 14 days, waits seven days from then", () => {
  const went = [twitch(1, FOREARM), answered(5, FOREARM, "did-not-come-back")];
  expect(confirmedOn(26, ...went, twitch(20, FOREARM))).toBeNull();
  expect(confirmedOn(27, ...went, twitch(20, FOREARM))).toBe(27);
});

test("two eyelids that count as one are the first of them, since its own day", () => {
  const right: Area = { site: "eyelid", side: "right" };
  const timeline = foldOf(20, twitch(0, EYELID), twitch(2, right), twitch(20, right));
  expect(countingAreas(timeline, EYELID_ALONE)).toMatchObject([
    { ...EYELID, seen: { first: 0 }, confirmedOn: 0 },
  ]);
});

test("an eyelid that only a clinician saw has its 14 days too", () => {
  const seen: HistoryEvent = {
    id: "seen",
    day: 0,
    recordedOn: 0,
    kind: "clinician-sighting",
    area: EYELID,
    method: "seen",
  };
  expect(areas(14, seen, { ...seen, id: "again", day: 14, recordedOn: 14 })).toEqual([]);
  expect(areas(15, seen, { ...seen, id: "again", day: 15, recordedOn: 15 })).toEqual([EYELID]);
});

test("an area of one day did not come back where 5 of the next 7 days were recorded without it; with 4 it is confirmed", () => {
  expect(confirmedOn(30, twitch(1, FOREARM), ...noneOn(2, 5))).toBe(8);
  expect(confirmedOn(30, twitch(1, FOREARM), ...noneOn(2, 6))).toBeNull();
  expect(confirmedOn(30, twitch(1, FOREARM), ...noneOn(4, 8))).toBeNull();
  expect(confirmedOn(30, twitch(1, FOREARM), ...noneOn(5, 9))).toBe(8);
});
