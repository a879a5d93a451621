import { AREAS, type Area, areaKey } from "../../body/area";
import { partsOf } from "../../body/site";
import type { Day } from "../../calendar/day";
import {
  type AnswerEvent,
  type AreaAnswerEvent,
  type HistoryEvent,
  HOW_NOT_ASKED,
  type PlanEvent,
  type SafetyEvent,
  type TwitchEvent,
} from "../../history/event";
import type { History } from "../../history/history";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  SAFETY_GROUPS,
  YES_NO_UNSURE,
} from "../../history/question";
import { optionsOf } from "../../timeline/slots";
import { calmestAnswer } from "./calmest-answer";

/** An answer that nobody gave, as a form would store it. */
export type HypotheticalAnswer =
  | AnswerEvent
  | SafetyEvent
  | AreaAnswerEvent
  | TwitchEvent
  | Extract<PlanEvent, { kind: "plan-review" }>;

/** Answers that say the same, but for the place in the body. */
type InPlaces = readonly HypotheticalAnswer[];

/** Each answer that could be given on a day; of one answer all its variants, the plainest first. */
export function answersOf({ events }: History, day: Day): readonly (readonly InPlaces[])[] {
  const hasPlan = events.some(({ kind }) => kind === "plan-started");
  return [
    ...QUESTION_IDS.flatMap((question) =>
      optionsOf(question).map((value) => variantsOf(answer(question, value, day))),
    ),
    ...SAFETY_GROUPS.flatMap((group) =>
      YES_NO_UNSURE.map((value) => [[{ ...dated(day), kind: "safety" as const, group, value }]]),
    ),
    ...placesReported(events).map((area) => [
      [{ ...dated(day), kind: "area-answer" as const, area, value: "still-there" as const }],
    ]),
    ...(hasPlan ? (["no-change", "worse"] as const) : []).map((outcome) => [
      [{ ...dated(day), kind: "plan-review" as const, outcome }],
    ]),
    [AREAS.map((area) => twitchIn(area, day))],
  ];
}

const BENIGN: ReadonlySet<string | number> = new Set(["no", "none", "unsure"]);
const YEAR = 365;

/** Without a date or a place, as begun that day, as begun a year before, and in each place. */
function variantsOf(plain: AnswerEvent): readonly InPlaces[] {
  const { since, areas }: Question = QUESTIONS[plain.question];
  if (BENIGN.has(plain.value)) return [[plain]];
  return [
    [plain],
    ...(since ? [[{ ...plain, since: plain.day }], [{ ...plain, since: plain.day - YEAR }]] : []),
    ...(areas ? [AREAS.map((area) => ({ ...plain, areas: [area] }))] : []),
  ];
}

/** Each thing that could be reported on a day as calmly as can be: what might end something that is missing. */
export function calmEvents({ events }: History, day: Day): readonly (readonly HistoryEvent[])[] {
  return [
    ...QUESTION_IDS.map((question) => [answer(question, calmestAnswer(question), day)]),
    [{ ...dated(day), kind: "onset", onset: day, accuracy: "day" }],
    [twitchIn({ site: "calf", side: "left" }, day)],
    wholePlacesReported(events, day),
    ...datedAnswers(events, day),
    [{ ...dated(day), kind: "plan-review", outcome: "better" }],
    [{ ...dated(day), kind: "checklist", state: "completed" }],
    [{ ...dated(day), kind: "checklist", state: "reported" }],
    [{ ...dated(day), kind: "proxy-confirmed" }],
  ];
}

/** An answer with what a form takes back as it is stored: a "not sure" to the same question. */
export function asStored({ events }: History, reported: HistoryEvent): readonly HistoryEvent[] {
  if (reported.kind !== "answer") return [reported];
  return [
    reported,
    ...events.flatMap((event) =>
      event.kind === "answer" && event.question === reported.question && event.value === "unsure"
        ? [takenBack(event, reported.day)]
        : [],
    ),
  ];
}

/** Each place of which the side or the part of the limb is not known, reported again with both. */
function wholePlacesReported(events: readonly HistoryEvent[], day: Day): readonly HistoryEvent[] {
  return events.flatMap((event) =>
    event.kind === "twitch" && wholePlace(event.area) !== event.area
      ? [
          {
            ...event,
            ...dated(day),
            id: `${HYPOTHETICAL}-place-${event.id}`,
            area: wholePlace(event.area),
          },
          takenBack(event, day),
        ]
      : [],
  );
}

/** The area itself where its side and its place in the limb are known. */
function wholePlace(area: Area): Area {
  const [part = area.site] = partsOf(area.site);
  if (part === area.site && area.side !== "unsure") return area;
  return { site: part, side: area.side === "unsure" ? "left" : area.side };
}

/** Each answer without since when, reported again with a day of long ago. */
function datedAnswers(
  events: readonly HistoryEvent[],
  day: Day,
): readonly (readonly HistoryEvent[])[] {
  return events.flatMap((event) => {
    if (event.kind !== "answer" || event.since !== null || BENIGN.has(event.value)) return [];
    const { since }: Question = QUESTIONS[event.question];
    return since ? [[{ ...event, ...dated(day), since: day - YEAR }]] : [];
  });
}

function placesReported(events: readonly HistoryEvent[]): readonly Area[] {
  const reported = events.flatMap((event) => (event.kind === "twitch" ? [event.area] : []));
  return [...new Map(reported.map((area) => [areaKey(area), area])).values()];
}

const HYPOTHETICAL = "hypothetical";

function dated(day: Day) {
  return { id: HYPOTHETICAL, day, recordedOn: day };
}

function answer(question: QuestionId, value: string | number, day: Day): AnswerEvent {
  return { ...dated(day), kind: "answer", question, value, since: null, areas: [] };
}

function twitchIn(area: Area, day: Day): TwitchEvent {
  return { ...dated(day), kind: "twitch", area, confirmed: true, ...HOW_NOT_ASKED };
}

function takenBack({ id }: HistoryEvent, day: Day): HistoryEvent {
  return {
    ...dated(day),
    kind: "correction",
    id: `${HYPOTHETICAL}-correction-${id}`,
    corrects: id,
  };
}
