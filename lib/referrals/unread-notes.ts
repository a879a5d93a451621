import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { isUnwatched, unreadTexts } from "@/lib/clinical/history/unread-texts";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import type { JournalEntry } from "./journal-rows";

/** A patient's note that nobody has read. */
export type UnreadNote = {
  textId: string;
  /** The day on which it was sent. */
  sentOn: Day;
  /** The day that its journal entry is about; null where it came with none. */
  entryDay: Day | null;
  /** To the letter; null where no entry holds them. */
  words: string | null;
  /** Held words of an emergency when it was sent. */
  flagged: boolean;
  /** Its language is not known, or not one in which the watch finds enough emergencies. */
  unwatched: boolean;
  byPhone: boolean;
};

/** The notes that wait to be read, replies to a question of the clinic among them: those that may be an emergency first, then the oldest. */
export function unreadNotes(
  entries: readonly JournalEntry[],
  events: readonly HistoryEvent[],
  journalEvents: readonly { journalEntryId: string; event: HistoryEvent }[],
  replyWords: ReadonlyMap<string, string> = new Map(),
): readonly UnreadNote[] {
  const entryOf = new Map(entries.map((entry) => [entry.journalEntryId, entry]));
  const from = new Map(
    journalEvents.map(({ event, journalEntryId }) => [event.id, entryOf.get(journalEntryId)]),
  );
  const waiting = unreadTexts(events).map(({ id, day, flagged, watchRecall }) => {
    const entry = from.get(id);
    return {
      textId: id,
      sentOn: day,
      entryDay: entry?.day ?? null,
      words: entry?.note ?? replyWords.get(id) ?? null,
      flagged,
      unwatched: isUnwatched({ watchRecall }, LIVE_RULE_SET.thresholds),
      byPhone: entry?.byPhone ?? false,
    };
  });
  return [
    ...waiting.filter(({ flagged }) => flagged),
    ...waiting.filter(({ flagged }) => !flagged),
  ];
}
