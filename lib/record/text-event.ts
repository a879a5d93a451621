import type { Day } from "@/lib/clinical/calendar/day";
import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { measuredRecall } from "@/lib/clinical/notes/measured-recall";
import { writtenIn } from "@/lib/clinical/notes/written-in";
import type { NewHistoryEvent } from "./new-history-event";

/** The event of a note: what in it may be an emergency, how well that was looked for, never the words. */
export function textEvent(note: string, day: Day): Extract<NewHistoryEvent, { kind: "text" }> {
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
