import type { Day } from "@/lib/clinical/calendar/day";
import { SAFETY_GROUPS } from "@/lib/clinical/history/question";
import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { measuredRecall } from "@/lib/clinical/notes/measured-recall";
import { writtenIn } from "@/lib/clinical/notes/written-in";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import type { EntryInput } from "./entry-form";

/**
 * The dated events of a day's entry. "No" to the safety question is six dated answers; "yes" and
 * "not sure" open the questions about what changed, which count as abandoned if nobody goes on. Answers that the patient gives about
 * now (a place that came back, the plan) and the note are dated `today`.
 */
export function entryToEvents(entry: EntryInput, today: Day): NewHistoryEvent[] {
  const { day, twitching, safety, cameBack, planReview, note } = entry;
  return [
    ...twitchEvents(entry),
    ...(twitching === null ? [{ kind: "no-twitch" as const, day }] : []),
    ...(safety === "no"
      ? SAFETY_GROUPS.map((group) => ({
          kind: "safety" as const,
          day,
          group,
          value: "no" as const,
        }))
      : [{ kind: "checklist" as const, day: today, state: "raised" as const }]),
    ...cameBack.map(({ area, value }) => ({
      kind: "area-answer" as const,
      day: today,
      area,
      value,
    })),
    ...(planReview === null
      ? []
      : [{ kind: "plan-review" as const, day: today, outcome: planReview }]),
    ...(note === null ? [] : [textEvent(note, today)]),
  ];
}

/** The event of a note: what in it may be an emergency, how well that was looked for, never the words. */
export function textEvent(note: string, day: Day): NewHistoryEvent {
  const found = emergencyWordsIn(note);
  const concepts = [...new Set(found.map(({ concept }) => concept))];
  const language = writtenIn(note);
  return {
    kind: "text",
    day,
    flagged: concepts.length > 0,
    concepts,
    ...(language !== null && { watchRecall: measuredRecall(language) }),
  };
}

function twitchEvents({ day, twitching }: EntryInput): NewHistoryEvent[] {
  if (twitching === null) return [];
  const { areas, ...how } = twitching;
  return areas.map((area) => ({ kind: "twitch", day, area, confirmed: false, ...how }));
}
