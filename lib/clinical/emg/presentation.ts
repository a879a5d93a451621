import { type Area, areaKey, areaOf } from "../body/area";
import { isCoveredBy } from "../body/merged-place";
import { REGIONS, type Region } from "../body/region";
import { SITE_IDS, SITES } from "../body/site";
import type { Day } from "../calendar/day";
import { type CurrentAnswer, currentAnswers } from "../history/current-answers";
import { stillApplies } from "../history/detail-questions";
import type { AnswerEvent, HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import type { QuestionId } from "../history/question";
import { effectiveEvents } from "../timeline/effective-events";
import { fold } from "../timeline/fold";
import { allLosses, type Loss } from "../timeline/losses";
import type { TimelineThresholds } from "../timeline/thresholds";
import type { Timeline } from "../timeline/timeline";

/** What was ever reported of one place of the body. A day is null where that was never reported. */
export type AreaPresentation = {
  area: Area;
  firstTwitch: Day | null;
  lastTwitch: Day | null;
  twitchDays: number;
  confirmed: boolean;
  weakSince: Day | null;
  wastedSince: Day | null;
  sensorySince: Day | null;
};

/** A patient's history as a request for EMG reads it. A "yes" stays a "yes", whatever was answered later. */
export type Presentation = {
  asOf: Day;
  /** Head to foot, the patient's left before the right. */
  areas: readonly AreaPresentation[];
  losses: readonly Loss[];
  answers: ReadonlyMap<QuestionId, readonly AnswerEvent[]>;
  current: ReadonlyMap<QuestionId, CurrentAnswer>;
  events: readonly HistoryEvent[];
};

/** Reads a history as of `asOf`. */
export function presentationOf(
  history: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): Presentation {
  const timeline = fold(history, asOf, thresholds);
  const events = effectiveEvents(history, asOf);
  const answers = new Map<QuestionId, AnswerEvent[]>();
  for (const event of events) {
    if (event.kind !== "answer") continue;
    answers.set(event.question, [...(answers.get(event.question) ?? []), event]);
  }
  return {
    asOf,
    areas: areasOf(events, timeline),
    losses: allLosses(timeline),
    answers,
    current: currentAnswers(history.events, asOf),
    events,
  };
}

/** Whether any answer to the question, at any time, was one of `values`; a detail that no longer applies was not. */
export function everAnswered(
  { answers, current }: Pick<Presentation, "answers" | "current">,
  question: QuestionId,
  ...values: readonly string[]
): boolean {
  if (!stillApplies(question, current)) return false;
  return (answers.get(question) ?? []).some(({ value }) => values.includes(String(value)));
}

/** The current answer; null when the question was never answered, which is not "no". */
export function lastAnswer(
  { current }: Pick<Presentation, "current">,
  question: QuestionId,
): AnswerEvent | null {
  return current.get(question)?.answer ?? null;
}

/** The regions of the areas that `has` holds for, head to foot. "All over" is every region. */
export function regionsOf(
  { areas }: Pick<Presentation, "areas">,
  has: (area: AreaPresentation) => boolean,
): readonly Region[] {
  const found = areas.filter(has).map(({ area }) => SITES[area.site].region);
  return REGIONS.filter((region) => found.includes(region) || found.includes(null));
}

export const isTwitching = ({ firstTwitch }: AreaPresentation) => firstTwitch !== null;
export const isWeak = ({ weakSince }: AreaPresentation) => weakSince !== null;
export const isWasted = ({ wastedSince }: AreaPresentation) => wastedSince !== null;
export const isSensory = ({ sensorySince }: AreaPresentation) => sensorySince !== null;

/** Regions in which something became weak or newly hard to do, head to foot. */
export function weakRegions(presentation: Presentation): readonly Region[] {
  const weak = regionsOf(presentation, (area) => isWeak(area) || isWasted(area));
  const lost = presentation.losses.map(({ region }) => region);
  return REGIONS.filter((region) => weak.includes(region) || lost.includes(region));
}

function areasOf(
  events: readonly HistoryEvent[],
  { areas }: Timeline,
): readonly AreaPresentation[] {
  const certain = areas.filter((track) => track.confirmed !== null);
  const weak = firstReported(events, "feels-weak", ["yes"]);
  const wasted = firstReported(events, "wasting", ["yes"]);
  const sensory = firstReported(events, "numb-tingle", ["comes-and-goes", "constant"]);
  const days = twitchDays(events);
  return [...new Set([...days.keys(), ...weak.keys(), ...wasted.keys(), ...sensory.keys()])]
    .map((key): AreaPresentation => {
      const seen = [...(days.get(key) ?? [])];
      const area = areaOf(key);
      return {
        area,
        firstTwitch: seen[0] ?? null,
        lastTwitch: seen.at(-1) ?? null,
        twitchDays: seen.length,
        confirmed: certain.some((one) => isCoveredBy(area, one)),
        weakSince: weak.get(key) ?? null,
        wastedSince: wasted.get(key) ?? null,
        sensorySince: sensory.get(key) ?? null,
      };
    })
    .toSorted((one, other) => place(one.area) - place(other.area));
}

type Key = ReturnType<typeof areaKey>;

function twitchDays(events: readonly HistoryEvent[]): ReadonlyMap<Key, ReadonlySet<Day>> {
  const days = new Map<Key, Set<Day>>();
  for (const event of events) {
    if (event.kind !== "twitch" && event.kind !== "clinician-sighting") continue;
    const key = areaKey(event.area);
    days.set(key, (days.get(key) ?? new Set()).add(event.day));
  }
  return days;
}

function firstReported(
  events: readonly HistoryEvent[],
  question: QuestionId,
  values: readonly string[],
): ReadonlyMap<Key, Day> {
  const first = new Map<Key, Day>();
  for (const event of events) {
    if (event.kind !== "answer" || event.question !== question) continue;
    if (!values.includes(String(event.value))) continue;
    const since = event.since ?? event.day;
    for (const area of event.areas) {
      const key = areaKey(area);
      first.set(key, Math.min(since, first.get(key) ?? since));
    }
  }
  return first;
}

function place({ site, side }: Area): number {
  return SITE_IDS.indexOf(site) * 4 + ["left", "right", "midline", "unsure"].indexOf(side);
}
