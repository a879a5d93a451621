import type { Day } from "@/lib/clinical/calendar/day";
import { SAFETY_GROUPS } from "@/lib/clinical/history/question";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { textEvent } from "@/lib/record/text-event";
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

function twitchEvents({ day, twitching }: EntryInput): NewHistoryEvent[] {
  if (twitching === null) return [];
  const { areas, ...how } = twitching;
  return areas.map((area) => ({ kind: "twitch", day, area, confirmed: false, ...how }));
}
