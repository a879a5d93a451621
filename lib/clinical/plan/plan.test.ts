import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { HistoryEvent } from "../history/event";
import type { QuestionId } from "../history/question";
import { TIERS } from "../history/tier";
import {
  CALF,
  CHIN,
  EYELID,
  foldOf,
  historyOf,
  noneOn,
  onset,
  twitch,
} from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { caffeineTaper, TAPER_DAYS } from "./caffeine-taper";
import { EYELID_READINGS, eyelidReading } from "./eyelid";
import { isWholeAnswer, planFor } from "./plan";
import { planReview, REVIEW_ANSWERS } from "./plan-review";
import { waterAndFood } from "./plan-safety";
import { PLAN_ADVICE, PLAN_NUMBERS, PLAN_STEPS } from "./plan-step";
import { offersSupport } from "./worry";

const eyelidReadingOn = (asOf: number, ...events: readonly HistoryEvent[]) =>
  eyelidReading(foldOf(asOf, events), LIVE_RULE_SET.thresholds);

let made = 0;
const answer = (day: number, question: QuestionId, value: string | number): HistoryEvent => ({
  id: `answer-${++made}`,
  day,
  recordedOn: day,
  kind: "answer",
  question,
  value,
  since: null,
  areas: [],
});
const started = (day: number): HistoryEvent => ({
  id: `start-${++made}`,
  day,
  recordedOn: day,
  kind: "plan-started",
});
const reviewed = (day: number, outcome: "no-change" | "worse" | "better"): HistoryEvent => ({
  id: `review-${++made}`,
  day,
  recordedOn: day,
  kind: "plan-review",
  outcome,
});
const allNo = [
  answer(0, "heart-failure", "no"),
  answer(0, "kidney-disease", "no"),
  answer(0, "potassium-medicine", "no"),
];

test("the plan carries the article's numbers", () => {
  expect(PLAN_NUMBERS).toEqual({
    taperDaysFewest: 7,
    taperDaysMost: 10,
    waterMlADay: 2000,
    sleepHoursFewest: 7,
    sleepHoursMost: 9,
    calmMinutesADay: 10,
    reviewOpensAfterDays: 21,
    reviewClosesAfterDays: 28,
  });
  expect([TAPER_DAYS[0], TAPER_DAYS.at(-1)]).toEqual([
    PLAN_NUMBERS.taperDaysFewest,
    PLAN_NUMBERS.taperDaysMost,
  ]);
});

test("every piece of advice belongs to exactly one of the five steps", () => {
  expect(Object.values(PLAN_STEPS).flatMap(({ advice }) => advice)).toEqual(PLAN_ADVICE);
});

test("water and food are advised only after each safety question was answered no", () => {
  expect(waterAndFood(allNo)).toEqual({ state: "shown" });
  expect(waterAndFood(allNo.slice(1))).toEqual({ state: "not-asked", open: ["heart-failure"] });
  expect(waterAndFood([])).toMatchObject({ state: "not-asked" });
});

test.each(["heart-failure", "kidney-disease", "potassium-medicine"] as const)(
  "a yes to %s takes water, potassium and every other food away, also after a later no",
  (question) => {
    const events = [...allNo, answer(1, question, "yes"), answer(2, question, "no")];
    expect(waterAndFood(events)).toEqual({ state: "ask-the-clinic-first", because: [question] });
    const step = planFor(historyOf(events), 3, LIVE_RULE_SET.thresholds).steps.find(
      (it) => it.step === "water-and-food",
    );
    expect(step?.advice).toEqual([]);
  },
);

test("not sure takes the advice away until it is answered, and counts over a no of the same day", () => {
  const unsure = answer(1, "kidney-disease", "unsure");
  expect(waterAndFood([...allNo, unsure])).toMatchObject({ state: "ask-the-clinic-first" });
  expect(waterAndFood([...allNo, unsure, answer(1, "kidney-disease", "no")])).toMatchObject({
    state: "ask-the-clinic-first",
  });
  expect(waterAndFood([...allNo, unsure, answer(2, "kidney-disease", "no")])).toEqual({
    state: "shown",
  });
});

test("of one day the safer answer counts, whichever was reported first", () => {
  const unsure = answer(1, "heart-failure", "unsure");
  const no = answer(1, "heart-failure", "no");
  for (const events of [
    [unsure, no],
    [no, unsure],
  ]) {
    expect(waterAndFood([...allNo, ...events])).toEqual({
      state: "ask-the-clinic-first",
      because: ["heart-failure"],
    });
  }
});

test("water, potassium, magnesium and calcium are advised to somebody who answered no to all", () => {
  const { steps } = planFor(historyOf(allNo), 0, LIVE_RULE_SET.thresholds);
  expect(steps.find(({ step }) => step === "water-and-food")?.advice).toEqual([
    "drink-water",
    "eat-potassium",
    "eat-magnesium",
    "eat-calcium",
  ]);
});

test("a yes takes the advice away even while another question is open", () => {
  expect(waterAndFood([answer(0, "heart-failure", "yes")])).toEqual({
    state: "ask-the-clinic-first",
    because: ["heart-failure"],
  });
});

test("the other four steps are shown to everybody", () => {
  const { steps } = planFor(
    historyOf(answer(0, "heart-failure", "yes")),
    0,
    LIVE_RULE_SET.thresholds,
  );
  expect(steps.map(({ step, advice }) => [step, advice.length > 0])).toEqual([
    ["caffeine", true],
    ["water-and-food", false],
    ["sleep", true],
    ["calm", true],
    ["track", true],
  ]);
});

test("caffeine falls in a straight line to zero on the last day", () => {
  expect(caffeineTaper(400).map(({ atMostMg }) => atMostMg)).toEqual([
    360, 320, 280, 240, 200, 160, 120, 80, 40, 0,
  ]);
  expect(caffeineTaper(300, 7)).toEqual([
    { day: 1, atMostMg: 257 },
    { day: 2, atMostMg: 214 },
    { day: 3, atMostMg: 171 },
    { day: 4, atMostMg: 128 },
    { day: 5, atMostMg: 85 },
    { day: 6, atMostMg: 42 },
    { day: 7, atMostMg: 0 },
  ]);
});

test.each(TAPER_DAYS)("a taper over %i days never rises and has that many steps", (days) => {
  const caps = caffeineTaper(333, days).map(({ atMostMg }) => atMostMg);
  expect(caps).toHaveLength(days);
  expect(caps).toEqual(caps.toSorted((one, other) => other - one));
});

test("an amount that is none is refused, and none at all is a taper of nothing", () => {
  for (const amount of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => caffeineTaper(amount)).toThrow("not an amount of caffeine in mg");
  }
  expect(caffeineTaper(0).every(({ atMostMg }) => atMostMg === 0)).toBe(true);
});

test("the review opens on day 21, is overdue from day 28, and waits for ever", () => {
  const on = (day: number) => planReview([started(0)], day);
  expect(on(20)).toEqual({ state: "waiting", opensOn: 21, closesOn: 28 });
  expect(on(21)).toEqual({ state: "open", opensOn: 21, closesOn: 28 });
  expect(on(27)).toMatchObject({ state: "open" });
  expect(on(28)).toMatchObject({ state: "overdue" });
  expect(on(400)).toMatchObject({ state: "overdue" });
  expect(planReview([], 400)).toEqual({ state: "no-plan" });
});

test("an answer from day 21 on ends the review, one before does not", () => {
  expect(planReview([started(0), reviewed(21, "better")], 21)).toEqual({
    state: "answered",
    on: 21,
    outcome: "better",
  });
  expect(planReview([started(0), reviewed(20, "better")], 21)).toMatchObject({ state: "open" });
  expect(planReview([started(0), reviewed(22, "better")], 21)).toMatchObject({ state: "open" });
});

test("of two answers on one day the graver one counts, of two days the later one", () => {
  const answers = [started(0), reviewed(22, "worse"), reviewed(22, "better")];
  expect(planReview(answers, 30)).toMatchObject({ outcome: "worse" });
  expect(planReview([...answers, reviewed(23, "no-change")], 30)).toMatchObject({
    outcome: "no-change",
  });
});

test("a day between two answers, and anything else that was reported, leave the review as it is", () => {
  const reported = [
    started(0),
    answer(22, "course", "worse"),
    reviewed(23, "better"),
    twitch(24, CALF),
  ];
  expect(planReview(reported, 30)).toEqual({ state: "answered", on: 23, outcome: "better" });
});

test("a plan that is started again is reviewed from its own start", () => {
  expect(planReview([started(0), reviewed(21, "no-change"), started(30)], 40)).toEqual({
    state: "waiting",
    opensOn: 51,
    closesOn: 58,
  });
});

test("an eyelid has home steps for 14 days, ophthalmology from day 15", () => {
  expect(eyelidReadingOn(14, twitch(0, EYELID))).toBe("EY1");
  expect(eyelidReadingOn(15, twitch(0, EYELID))).toBe("EY2");
  expect(eyelidReadingOn(15, twitch(9, EYELID), onset(9, 0))).toBe("EY2");
  expect(eyelidReadingOn(22, twitch(0, EYELID), ...noneOn(1, 7), twitch(8, EYELID))).toBe("EY1");
  expect(eyelidReadingOn(15, twitch(0, CALF))).toBeNull();
});

test("both eyelids, or a calf beside one, change nothing of it; another facial muscle does", () => {
  const right: Area = { site: "eyelid", side: "right" };
  expect(eyelidReadingOn(14, twitch(0, EYELID), twitch(3, right))).toBe("EY1");
  expect(eyelidReadingOn(14, twitch(0, EYELID), twitch(3, CALF), onset(3, -90))).toBe("EY1");
  expect(eyelidReadingOn(4, twitch(0, EYELID), twitch(3, CHIN))).toBe("EY3");
});

test("only eyes that were said to clamp shut are read as such, whatever else was said", () => {
  const clamp = answer(0, "movement-kind", "eyes-clamp-shut");
  expect(eyelidReadingOn(0, answer(0, "course", "same"), clamp, twitch(0, EYELID))).toBe("EY5");
  const flicker = answer(0, "movement-kind", "flicker");
  expect(eyelidReadingOn(0, flicker, twitch(0, EYELID))).toBe("EY1");
});

test("eyelid advice is shown while the eyelid is in its first 14 days, and then no more", () => {
  expect(planFor(historyOf(twitch(0, EYELID)), 14, LIVE_RULE_SET.thresholds).eyelidAdvice).toEqual([
    "warm-compress",
    "less-screen-time",
  ]);
  expect(planFor(historyOf(twitch(0, EYELID)), 15, LIVE_RULE_SET.thresholds).eyelidAdvice).toEqual(
    [],
  );
});

test("support is offered after two weeks of worry of 7 or more, and not after a calmer answer between", () => {
  const worry = (day: number, value: number) => answer(day, "worry", value);
  expect(offersSupport([worry(0, 7), worry(14, 7)])).toBe(true);
  expect(offersSupport([worry(0, 7), worry(7, 8), worry(14, 7)])).toBe(true);
  expect(offersSupport([worry(0, 7), worry(13, 9)])).toBe(false);
  expect(offersSupport([worry(0, 6), worry(14, 7)])).toBe(false);
  expect(offersSupport([worry(0, 7), worry(7, 6), worry(14, 7)])).toBe(false);
  expect(offersSupport([worry(14, 8), worry(7, 6), worry(0, 7)])).toBe(false);
  expect(offersSupport([worry(7, 7), worry(21, 7), worry(0, 6)])).toBe(true);
  expect(offersSupport([])).toBe(false);
});

test("only the question about worry is asked about worry", () => {
  const of = (day: number) => [
    answer(day, "interference", 9),
    answer(day, "course", "worse"),
    twitch(day, CALF),
  ];
  const worry = (day: number) => answer(day, "worry", 7);
  expect(offersSupport([...of(0), ...of(14)])).toBe(false);
  expect(offersSupport([...of(0), worry(7), ...of(21)])).toBe(false);
  expect(offersSupport([worry(0), answer(7, "interference", 2), worry(14)])).toBe(true);
});

test("the plan is the whole answer for self-care alone", () => {
  expect(TIERS.filter(isWholeAnswer)).toEqual(["self-care"]);
  expect(isWholeAnswer(null)).toBe(false);
});

test("every rule that the plan and the eyelid readings name is one of the rules, and no answer lowers", () => {
  const named = [...Object.values(EYELID_READINGS), ...Object.values(REVIEW_ANSWERS)].flatMap(
    (reading) => ("rule" in reading ? reading.rule : (reading.opens ?? [])),
  );
  const known = new Set(LIVE_RULE_SET.rules.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(Object.values(REVIEW_ANSWERS).map(({ lowers }) => lowers)).toEqual([false, false, false]);
});

test("the review of the plan and its eyelid rule use the rules' own numbers", () => {
  const { planReview: opensAfter, reviewSilence } = LIVE_RULE_SET.thresholds;
  expect(PLAN_NUMBERS.reviewOpensAfterDays).toBe(opensAfter);
  expect(PLAN_NUMBERS.reviewClosesAfterDays).toBe(opensAfter + reviewSilence);
});
