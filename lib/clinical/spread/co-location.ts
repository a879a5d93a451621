import { type Area, areaKey } from "../body/area";
import { mergedPlace } from "../body/merged-place";
import type { Day } from "../calendar/day";
import type { AnswerEvent, HistoryEvent } from "../history/event";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";

export type CoLocated = { area: Area; isWeak: boolean; isThinner: boolean };
export type CoLocation = { kind: "co-location"; areas: readonly CoLocated[] };

/** Areas that twitched and were said to be weak or thinner, both in the 28 days that end with `asOf`. */
export function coLocation(events: readonly HistoryEvent[], asOf: Day): CoLocation | CannotSay {
  const recent = events.filter((event) => isWithin(event.day, asOf, LONG_WINDOW_DAYS));
  const answers = recent.filter(
    (event): event is AnswerEvent =>
      event.kind === "answer" && (event.question === "feels-weak" || event.question === "wasting"),
  );
  const asked = recent.some(
    (event) => event.kind === "safety" && (event.group === "weakness" || event.group === "wasting"),
  );
  if (answers.length === 0 && !asked) return cannotSay("weak-area-not-asked");
  const yeses = answers.filter(({ value }) => value === "yes");
  if (yeses.length > 0 && yeses.every(({ areas }) => areas.length === 0)) {
    return cannotSay("weak-area-not-placed");
  }
  const keysOf = (question: AnswerEvent["question"]) =>
    new Set(
      yeses.filter((yes) => yes.question === question).flatMap(({ areas }) => areas.map(areaKey)),
    );
  const weak = keysOf("feels-weak");
  const thinner = keysOf("wasting");
  const twitching = new Map(
    recent.flatMap((event) =>
      event.kind === "twitch" || event.kind === "clinician-sighting"
        ? [[areaKey(event.area), event.area] as const]
        : [],
    ),
  );
  const areas = [...twitching]
    .map(([key, area]) => ({ area, isWeak: weak.has(key), isThinner: thinner.has(key) }))
    .filter(({ isWeak, isThinner }) => isWeak || isThinner);
  const mayMeet = yeses
    .flatMap((yes) => yes.areas)
    .some((reported) =>
      [...twitching.values()].some((area) => mergedPlace(reported, area) !== null),
    );
  if (areas.length === 0 && mayMeet) return cannotSay("weak-area-may-twitch");
  return { kind: "co-location", areas };
}
