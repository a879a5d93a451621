import fc from "fast-check";
import { expect, test } from "vitest";
import { AREAS, areaKey } from "../body/area";
import type { HistoryEvent } from "../history/event";
import { countingAreas } from "../triage/engine/counting-areas";
import { correctedIds, inOrder } from "../triage/engine/ordered-events";
import { programOf } from "../triage/engine/program";
import { startState } from "../triage/engine/state";
import { sweep } from "../triage/engine/sweep";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { CONFIRMING_DAYS, confirmedAreas, SILENCE_DAYS } from "./confirmed-areas";
import { effectiveEvents } from "./effective-events";
import { EYELID_DAYS } from "./eyelid-area";
import { RELIEF_DAYS } from "./persistence";

const SOME_AREAS = [
  ...AREAS.filter(({ site }) => ["eyelid", "calf", "forearm", "lips-chin"].includes(site)),
  { site: "calf", side: "unsure" } as const,
];
const area = fc.constantFrom(...SOME_AREAS);
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("twitch" as const), area, confirmed: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: "no-twitch" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("area-answer" as const),
      area,
      value: fc.constantFrom("still-there" as const, "did-not-come-back" as const),
    }),
  },
);
const events = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), body), { maxLength: 25 })
  .map((dated) =>
    dated.map(([day, told], index): HistoryEvent => {
      const fields = { id: `e${String(index).padStart(2, "0")}`, day, recordedOn: day };
      return told.kind === "twitch"
        ? { ...fields, ...told, duration: null, timesOfDay: [], triggers: [] }
        : { ...fields, ...told };
    }),
  );

test("measures and rules confirm the same areas on the same days, whatever was told", () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 60 }), (told, asOf) => {
      const history = { id: "case", birthDay: null, events: told };
      const state = startState(null, LIVE_RULE_SET);
      const ordered = inOrder(told, asOf);
      sweep(state, programOf(LIVE_RULE_SET), ordered, {
        corrected: correctedIds(ordered),
        until: asOf,
      });
      state.day = asOf;
      const byRules = countingAreas(state, LIVE_RULE_SET.readings.eyelidAlone)
        .filter(({ confirmed }) => confirmed !== null)
        .map((track) => [areaKey(track), track.seen.first, track.confirmedOn]);
      const measured = confirmedAreas(effectiveEvents(history, asOf), asOf).map((each) => [
        areaKey(each.area),
        each.firstSeen,
        each.confirmedOn,
      ]);
      expect(measured.toSorted()).toEqual(byRules.toSorted());
    }),
    { numRuns: 2000 },
  );
});

test("measures and rules read with the same numbers", () => {
  expect(LIVE_RULE_SET.readings).toMatchObject({
    confirmWithin: CONFIRMING_DAYS,
    silenceConfirms: SILENCE_DAYS,
    eyelidAlone: EYELID_DAYS,
    zeroRun: RELIEF_DAYS,
  });
});
