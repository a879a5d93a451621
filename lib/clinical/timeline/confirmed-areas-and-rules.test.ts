import fc from "fast-check";
import { expect, test } from "vitest";
import { AREAS } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { assess } from "../triage/assess";
import type { Condition, Rule, RuleSet } from "../triage/rule";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { confirmedAreas, countingAreas } from "./counting-areas";
import { fold } from "./fold";
import type { AreaTrack } from "./timeline";

const SOME_AREAS = [
  ...AREAS.filter(({ site }) => ["eyelid", "calf", "forearm", "lips-chin"].includes(site)),
  { site: "calf", side: "unsure" } as const,
  { site: "leg", side: "left" } as const,
  { site: "arm", side: "unsure" } as const,
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
    dated.map(([day, reported], index): HistoryEvent => {
      const fields = { id: `e${String(index).padStart(2, "0")}`, day, recordedOn: day };
      return reported.kind === "twitch"
        ? { ...fields, ...reported, duration: null, timesOfDay: [], triggers: [] }
        : { ...fields, ...reported };
    }),
  );

/** Rules that open when the engine sees a confirmed later area, and a second region. */
const ruleFor = (id: string, when: Condition): Rule => ({
  id,
  tier: "soon",
  band: "b",
  when,
  actions: [],
  source: {
    kind: "addition",
    evidence: "a test",
    reference: "this file",
    strength: "proposed",
    covers: [],
  },
});
const RULES: RuleSet = {
  ...LIVE_RULE_SET,
  version: "areas-for-a-test",
  rules: [
    ruleFor("later-area", { kind: "fact", fact: "spread-confirmed" }),
    ruleFor("second-region", { kind: "count", fact: "regions-twitching", atLeast: 2 }),
  ],
};

test("measures and rules see a later area and a second region on the same days, whatever was reported", () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 60 }), (reported, asOf) => {
      const history = { id: "case", birthDay: null, events: reported };
      const { findings } = assess(history, RULES, asOf);
      const since = (id: string) => findings.find(({ rule }) => rule === id)?.since;
      const { thresholds } = RULES;
      const firstDay = (holds: (areas: readonly AreaTrack[], began: Day) => boolean) =>
        Array.from({ length: asOf + 1 }, (_, day) => day).find((day) => {
          const timeline = fold(history, day, thresholds);
          const counted = countingAreas(timeline, thresholds.eyelidAlone);
          const began = Math.min(...counted.map(({ seen }) => seen.first));
          return holds(confirmedAreas(timeline, thresholds.eyelidAlone), began);
        });
      expect(since("later-area")).toBe(
        firstDay((areas, began) => areas.some(({ seen }) => seen.first > began)),
      );
      expect(since("second-region")).toBe(
        firstDay((areas) => new Set(areas.map(({ region }) => region)).size > 1),
      );
    }),
    { numRuns: 300 },
  );
});
