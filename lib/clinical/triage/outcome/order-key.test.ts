import fc from "fast-check";
import { expect, test } from "vitest";
import type { AreaKey } from "../../body/area";
import type { Region } from "../../body/region";
import type { TaskId } from "../../history/task";
import { assess } from "../assess";
import type { Assessment } from "../assessment";
import { LIVE_RULE_SET } from "../rule-sets";
import { type Answers, checklist, DAY_0, entry, historyOf } from "../testing/events";

/** What a patient reports, in the words of the clinical specification 3.5. */
type Reported = {
  speechChanged: boolean;
  breathlessAtRest: boolean;
  /** Each with the days since it was lost. */
  lost: Partial<Record<TaskId, number>>;
  wastingUnsure: boolean;
  neverStops: boolean;
  worse: boolean;
  daysAgo: number;
  /** Days before day 0 on which the checklist was sent. */
  sentEarlier: number;
  places: readonly AreaKey[];
  /** Confirmed on later days than the places. */
  later: AreaKey | null;
};

const TODAY = DAY_0 + 6;
const TASK_REGIONS = {
  "task-grip": "cervical",
  "task-buttons": "cervical",
  "task-stairs": "lumbosacral",
} as const satisfies Partial<Record<TaskId, Region>>;
const TASKS = Object.keys(TASK_REGIONS) as (keyof typeof TASK_REGIONS)[];
const PLACES = {
  "calf:left": "lumbosacral",
  "thigh:right": "lumbosacral",
  "forearm:left": "cervical",
  "abdomen:midline": "thoracic",
  "tongue:midline": "bulbar",
} as const satisfies Partial<Record<AreaKey, Region>>;
const KEYS = Object.keys(PLACES) as (keyof typeof PLACES)[];

/** Often only where it twitches is reported, so that what comes late in the order decides too. */
const rarely = fc.constantFrom(false, false, false, true);
const reported: fc.Arbitrary<Reported> = fc.record({
  speechChanged: rarely,
  breathlessAtRest: rarely,
  lost: fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom(...TASKS), fc.constantFrom(4, 21, 22, 23, 60), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
  wastingUnsure: rarely,
  neverStops: rarely,
  worse: rarely,
  daysAgo: fc.constantFrom(5, 16),
  sentEarlier: fc.constantFrom(0, 3),
  places: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 }),
  later: fc.option(fc.constant<AreaKey>("shoulder:right")),
});

/** A case and one that differs in a single answer. */
const pair = fc
  .tuple(reported, reported, fc.constantFrom(...(Object.keys(calm()) as (keyof Reported)[])))
  .map(([one, other, part]) => [one, { ...one, [part]: other[part] }] as const);

function calm(): Reported {
  return {
    speechChanged: false,
    breathlessAtRest: false,
    lost: {},
    wastingUnsure: false,
    neverStops: false,
    worse: false,
    daysAgo: 5,
    sentEarlier: 0,
    places: ["calf:left"],
    later: null,
  };
}

function assessed(of: Reported): Assessment {
  const answers: Answers = {
    ...(of.speechChanged && { "speech-change": { value: "yes", since: DAY_0 - 60 } }),
    ...(of.breathlessAtRest && { "breathless-at-rest": "yes" }),
    ...(of.wastingUnsure && { wasting: "unsure" }),
    ...(of.neverStops && { "never-stops": "yes" }),
    ...(of.worse && { course: "worse" }),
    ...Object.fromEntries(
      Object.entries(of.lost).map(([task, days]) => [task, { value: "yes", since: DAY_0 - days }]),
    ),
  };
  const events = [
    checklist(DAY_0 - of.sentEarlier, { onset: DAY_0 - of.daysAgo, places: of.places, answers }),
    ...(of.later === null ? [] : [entry(DAY_0 + 2, of.later), entry(DAY_0 + 4, of.later)]),
  ];
  return assess(historyOf(events), LIVE_RULE_SET, TODAY);
}

/** The parts in their order, each the smaller the earlier in the list. */
function parts(of: Reported, { band, deadline, findings }: Assessment): readonly number[] {
  const lost = Object.entries(of.lost) as [keyof typeof TASK_REGIONS, number][];
  const weak = new Set<Region>(lost.map(([task]) => TASK_REGIONS[task]));
  if (of.speechChanged) weak.add("bulbar");
  const regions = new Set<Region>(of.places.map((place) => PLACES[place as keyof typeof PLACES]));
  if (of.later !== null) regions.add("cervical");
  const [top] = findings;
  const sinces = findings.flatMap(({ tier, since }) => (tier === top?.tier ? since : []));
  return [
    band === null ? 2 : ["a", "b"].indexOf(band),
    of.speechChanged || of.breathlessAtRest ? 0 : 1,
    -lost.filter(([, days]) => TODAY - (DAY_0 - days) <= 28).length,
    -weak.size,
    of.wastingUnsure ? 0 : 1,
    of.neverStops ? 0 : 1,
    of.worse ? 0 : 1,
    deadline ?? Number.POSITIVE_INFINITY,
    sinces.length === 0 ? DAY_0 - of.sentEarlier : Math.min(...sinces),
    -regions.size,
    regions.has("bulbar") || regions.has("thoracic") ? 0 : 1,
    of.later === null ? 0 : -1,
  ];
}

test("two cases are in the order of their parts, the first that differs deciding", () => {
  const deciding = new Map<number, number>();
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [assessed(one), assessed(other)];
      const [mine, theirs] = [parts(one, a), parts(other, b)];
      const first = mine.findIndex((part, index) => part !== theirs[index]);
      deciding.set(first, (deciding.get(first) ?? 0) + 1);
      const order = Math.sign((mine[first] ?? 0) - (theirs[first] ?? 0)) || 0;
      expect(a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0).toBe(order);
    }),
    { numRuns: 3000, seed: 35 },
  );
  const decided = [...deciding.keys()].filter((index) => index >= 0).toSorted((x, y) => x - y);
  expect(decided).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
