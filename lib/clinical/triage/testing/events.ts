import type { Area, AreaKey, Side } from "../../body/area";
import type { Site } from "../../body/site";
import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import type { History } from "../../history/history";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  SAFETY_GROUPS,
  type SafetyGroup,
} from "../../history/question";

/** Day 0 of the tests: Monday 2025-01-06. */
export const DAY_0: Day = 20_094;

type Reported =
  | string
  | number
  | { value: string | number; since?: Day; areas?: readonly AreaKey[] };
export type Answers = { [Question in QuestionId]?: Reported | null };

type Unrecorded<Event> = Event extends HistoryEvent
  ? Omit<Event, "id" | "recordedOn"> & { id?: string; recordedOn?: Day }
  : never;
export type TestEvent = Unrecorded<HistoryEvent>;

const ADULT = -3_650;

/** A history of an adult; ids are given by the order of the events, unless an event has its own. */
export function historyOf(
  events: readonly (TestEvent | readonly TestEvent[])[],
  birthDay: Day | null = ADULT,
): History {
  return {
    id: "case",
    birthDay,
    events: events.flat().map((event, index) => ({
      ...event,
      id: event.id ?? `e${index}`,
      recordedOn: event.recordedOn ?? event.day,
    })),
  };
}

export function area(key: AreaKey): Area {
  const [site, side] = key.split(":") as [Site, Side];
  return { site, side };
}

export function answer(day: Day, question: QuestionId, reported: Reported): TestEvent {
  const given = typeof reported === "object" ? reported : { value: reported };
  const { value, since = null, areas = [] } = { since: undefined, areas: undefined, ...given };
  return {
    kind: "answer",
    day,
    question,
    value,
    since: since ?? null,
    areas: (areas ?? []).map(area),
  };
}

export function safety(day: Day, groups: Partial<Record<SafetyGroup, "yes" | "unsure">> = {}) {
  return SAFETY_GROUPS.map(
    (group): TestEvent => ({ kind: "safety", day, group, value: groups[group] ?? "no" }),
  );
}

export function twitch(day: Day, key: AreaKey, confirmed = false): TestEvent {
  return {
    kind: "twitch",
    day,
    area: area(key),
    confirmed,
    duration: null,
    timesOfDay: [],
    triggers: [],
  };
}

/** A daily entry: these places twitched, or none did, and nothing of the six groups is new. */
export function entry(day: Day, ...keys: readonly AreaKey[]): readonly TestEvent[] {
  const places: TestEvent[] =
    keys.length === 0 ? [{ kind: "no-twitch", day }] : keys.map((key) => twitch(day, key));
  return [...places, ...safety(day)];
}

/** The harmless pattern, stated. */
const CALM: Answers = {
  twitching: "yes",
  "movement-kind": "flicker",
  "comes-and-goes": "yes",
  "one-small-area": "yes",
  course: "same",
  "onset-speed": "unsure",
  "changes-tried": "yes",
};

/**
 * A whole first checklist: everything answered "no" or "none" but for the calm pattern and what is given;
 * null leaves a question unanswered.
 */
export function checklist(
  day: Day,
  {
    onset,
    places,
    answers = {},
  }: { onset: Day | null; places: readonly AreaKey[]; answers?: Answers },
): readonly TestEvent[] {
  return [
    ...(onset === null ? [] : [{ kind: "onset", day, onset, accuracy: "day" } as const]),
    ...places.map((key) => twitch(day, key, true)),
    ...QUESTION_IDS.flatMap((question): TestEvent[] => {
      const reported =
        question in answers ? answers[question] : (CALM[question] ?? calmest(question));
      return reported === null || reported === undefined ? [] : [answer(day, question, reported)];
    }),
    { kind: "checklist", day, state: "completed" },
  ];
}

/** Null for what is only asked when another answer opens it. */
function calmest(question: QuestionId): string | number | null {
  const { weight, answer: kind, options }: Question = QUESTIONS[question];
  if (weight === "detail") return null;
  if (kind === "yes-no") return "no";
  return kind === "scale" ? 0 : (options?.find((option) => option === "none") ?? null);
}
