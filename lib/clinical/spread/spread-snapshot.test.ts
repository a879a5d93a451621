import fc from "fast-check";
import { expect, test } from "vitest";
import { areaKey } from "../body/area";
import { REGIONS } from "../body/region";
import { SITES } from "../body/site";
import { type Day, isoFromDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { effectiveEvents } from "../timeline/effective-events";
import { DAY_0 } from "../triage/testing/events";
import { REPEATED_SPAN, repeatedHistory } from "../triage/testing/repeated-history";
import { amountOfWeek } from "./amount";
import { advanceSpread, NO_SPREAD } from "./spread-snapshot";
import { spreadSummary } from "./spread-summary";
import { CALF, correction, FOREARM, none, twitch, twitchOn } from "./testing/events";

const finalise = (events: readonly HistoryEvent[], until: Day) =>
  advanceSpread(
    NO_SPREAD,
    events.filter(({ day }) => day <= until),
    until,
  );

/** The summary worked out of every event, week by week. */
function plainSummary(events: readonly HistoryEvent[], asOf: Day) {
  const latched = effectiveEvents({ id: "", birthDay: null, events }, asOf);
  const places = latched.flatMap((event) => (event.kind === "twitch" ? [event] : []));
  const recorded = latched.filter(({ kind }) => kind === "twitch" || kind === "no-twitch");
  const strip = REGIONS.flatMap((region) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((ago) => {
      const inWeek = ({ day }: HistoryEvent) => Math.floor((asOf - day) / 7) === ago;
      const count = (of: readonly HistoryEvent[]) =>
        new Set(of.filter(inWeek).map(({ day }) => day)).size;
      const days = count(recorded);
      const twitched = count(places.filter(({ area }) => SITES[area.site].region === region));
      if (days === 0) return "-";
      return twitched === 0 ? "0" : amountOfWeek(twitched, days);
    }),
  );
  const areas = new Set(places.map(({ area }) => areaKey(area))).size;
  return { asOf: isoFromDay(asOf), areas, strip: strip.join("") };
}

/** Without the corrections of what lies on the other side of `split`, in whichever direction. */
function withoutCrossing(events: readonly HistoryEvent[], split: Day): readonly HistoryEvent[] {
  const isPast = new Map(events.map(({ id, day }) => [id, day <= split]));
  return events.filter(
    (event) => event.kind !== "correction" || isPast.get(event.corrects) === isPast.get(event.id),
  );
}

test("from a snapshot the summary is the same as from every event", () => {
  let corrected = 0;
  fc.assert(
    fc.property(
      repeatedHistory,
      fc.tuple(fc.nat(REPEATED_SPAN), fc.nat(20), fc.nat(60)),
      (history, [first, then, later]) => {
        const [split, next] = [DAY_0 + first, DAY_0 + first + then];
        const asOf = next + later;
        const events = withoutCrossing(withoutCrossing(history.events, split), next);
        const plain = plainSummary(events, asOf);
        expect(spreadSummary({ events }, asOf)).toEqual(plain);

        const snapshot = finalise(events, split);
        const after = events.filter(({ day }) => day > split);
        expect(spreadSummary({ events: after }, asOf, snapshot)).toEqual(plain);
        const between = after.filter(({ day }) => day <= next);
        const last = events.filter(({ day }) => day > next);
        const stored = JSON.parse(JSON.stringify(advanceSpread(snapshot, between, next)));
        expect(spreadSummary({ events: last }, asOf, stored)).toEqual(plain);
        if (events.some(({ kind }) => kind === "correction")) corrected += 1;
      },
    ),
    { numRuns: 500 },
  );
  expect(corrected).toBeGreaterThan(50);
});

test("what was taken back is in no snapshot", () => {
  const wrong = twitch(0, CALF);
  expect(finalise([wrong, twitch(1, FOREARM), correction(1, wrong.id)], 2)).toEqual({
    areas: ["forearm:right"],
    days: [{ day: 1, regions: ["cervical"] }],
  });
});

test("a day without a twitch is kept as recorded", () => {
  expect(finalise([none(3)], 3).days).toEqual([{ day: 3, regions: [] }]);
});

test("areas are kept for ever, days for eight weeks", () => {
  const { areas, days } = finalise(twitchOn(0, 999, CALF), 999);
  expect(areas).toEqual(["calf:left"]);
  expect([days.length, days[0]?.day]).toEqual([56, 999 - 55]);
});
