import { areaKey } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import { HOW_NOT_ASKED } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import type { Given } from "./page-input";
import type { CurrentAnswer, Run } from "./run";

/** A current answer, or one that this page has just given and that has no event yet. */
type Draft = Omit<CurrentAnswer, "eventId"> & { eventId: string | null };

/**
 * The events that a page's answers add to what is current in the run. What did not change adds
 * nothing; whatever changed is corrected, so that the facts say which of two is current, and the earlier answer itself
 * stays a fact.
 */
export function answersToEvents(given: readonly Given[], run: Run, today: Day): NewHistoryEvent[] {
  return [
    ...answerEvents(given, run, today),
    ...given.flatMap((each) => {
      switch (each.ask) {
        case "safety":
          return run.safety[each.group] === each.value
            ? []
            : [{ kind: "safety" as const, day: today, group: each.group, value: each.value }];
        case "onset":
          return onsetEvents(each.onset, run, today);
        case "places":
          return placeEvents(each.areas, run, today);
        case "question":
        case "since":
        case "areas":
          return [];
        default:
          return each satisfies never;
      }
    }),
  ];
}

function answerEvents(given: readonly Given[], run: Run, today: Day): NewHistoryEvent[] {
  const drafts = new Map<QuestionId, Draft>();
  for (const each of given) {
    if (each.ask !== "question" && each.ask !== "since" && each.ask !== "areas") continue;
    const draft = drafts.get(each.question) ?? run.answers[each.question] ?? null;
    const next = withGiven(draft, each);
    if (next !== null) drafts.set(each.question, next);
  }
  return [...drafts].flatMap(([question, draft]) => {
    const current = run.answers[question];
    if (current !== undefined && isSame(current, draft)) return [];
    const { eventId: _, ...answer } = draft;
    return [
      { kind: "answer" as const, day: today, question, ...answer },
      ...(current === undefined ? [] : [correction(current.eventId, today)]),
    ];
  });
}

function withGiven(
  draft: Draft | null,
  given: Extract<Given, { question: QuestionId }>,
): Draft | null {
  if (given.ask === "question") {
    return draft?.value === given.value
      ? draft
      : { eventId: null, value: given.value, since: null, areas: [] };
  }
  if (draft === null) return null;
  if (given.ask === "areas") return { ...draft, areas: given.areas };
  const { sinceAccuracy: _, ...undated } = draft;
  return {
    ...undated,
    since: given.since?.day ?? null,
    ...(given.since?.accuracy === "month" && { sinceAccuracy: "month" as const }),
  };
}

function isSame(current: CurrentAnswer, draft: Draft): boolean {
  return (
    current.value === draft.value &&
    current.since === draft.since &&
    current.sinceAccuracy === draft.sinceAccuracy &&
    sameAreas(current, draft)
  );
}

function sameAreas(current: CurrentAnswer, draft: Draft): boolean {
  const keys = (areas: CurrentAnswer["areas"]) => areas.map(areaKey).toSorted().join();
  return keys(current.areas) === keys(draft.areas);
}

function onsetEvents(
  onset: Extract<Given, { ask: "onset" }>["onset"],
  run: Run,
  today: Day,
): NewHistoryEvent[] {
  const current = run.onset;
  if (onset?.day === current?.onset && onset?.accuracy === current?.accuracy) return [];
  return [
    ...(current === null ? [] : [correction(current.eventId, today)]),
    ...(onset === null
      ? []
      : [{ kind: "onset" as const, day: today, onset: onset.day, accuracy: onset.accuracy }]),
  ];
}

function placeEvents(
  areas: Extract<Given, { ask: "places" }>["areas"],
  run: Run,
  today: Day,
): NewHistoryEvent[] {
  const chosen = new Set(areas.map(areaKey));
  const current = new Set(run.places.map(({ area }) => areaKey(area)));
  const added = areas.filter((area) => !current.has(areaKey(area)));
  const takenBack = run.places.filter(({ area }) => !chosen.has(areaKey(area)));
  return [
    ...added.map((area) => ({
      kind: "twitch" as const,
      day: today,
      area,
      confirmed: true,
      ...HOW_NOT_ASKED,
    })),
    ...takenBack.map(({ eventId }) => correction(eventId, today)),
  ];
}

function correction(corrects: string, day: Day): NewHistoryEvent {
  return { kind: "correction", day, corrects };
}
