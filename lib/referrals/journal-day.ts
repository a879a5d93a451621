import type { Day } from "@/lib/clinical/calendar/day";
import type {
  AnswerEvent,
  HistoryEvent,
  SafetyEvent,
  TwitchEvent,
} from "@/lib/clinical/history/event";

/** What was told of one day, however many entries told it. */
export type JournalDay = {
  day: Day;
  twitches: readonly TwitchEvent[];
  saysNone: boolean;
  /** Answers of the entry other than the daily safety question's "no". */
  answers: readonly (AnswerEvent | SafetyEvent)[];
  notes: readonly string[];
  /** The latest day on which something of it became known, where that is later than the day itself. */
  addedOn: Day | null;
  byPhone: boolean;
};

/** Days without an entry between two that have one. */
export type JournalGap = { from: Day; to: Day };
export type JournalRow = { kind: "day"; day: JournalDay } | { kind: "gap"; gap: JournalGap };

/** An entry as it was sent, without its events. */
export type JournalEntry = {
  journalEntryId: string;
  day: Day;
  note: string | null;
  byPhone: boolean;
};

/** One row for each day with an entry, newest first, and one for each run of days without. */
export function journalRows(
  entries: readonly JournalEntry[],
  events: readonly { journalEntryId: string; event: HistoryEvent }[],
): readonly JournalRow[] {
  const days = new Map<Day, JournalDay>();
  for (const entry of entries) {
    const own = events.flatMap(({ journalEntryId, event }) =>
      journalEntryId === entry.journalEntryId ? event : [],
    );
    days.set(entry.day, together(days.get(entry.day), entry, own));
  }
  const newestFirst = [...days.values()].toSorted((one, other) => other.day - one.day);
  return newestFirst.flatMap((day, index): JournalRow[] => {
    const row: JournalRow = { kind: "day", day };
    const earlier = newestFirst[index + 1];
    if (!earlier || day.day - earlier.day === 1) return [row];
    return [row, { kind: "gap", gap: { from: earlier.day + 1, to: day.day - 1 } }];
  });
}

function together(
  day: JournalDay | undefined,
  entry: JournalEntry,
  events: readonly HistoryEvent[],
): JournalDay {
  const late = events.map(({ recordedOn }) => recordedOn).filter((on) => on > entry.day);
  return {
    day: entry.day,
    twitches: [...(day?.twitches ?? []), ...events.filter((event) => event.kind === "twitch")],
    saysNone: (day?.saysNone ?? false) || events.some(({ kind }) => kind === "no-twitch"),
    answers: [
      ...(day?.answers ?? []),
      ...events.filter(
        (event): event is AnswerEvent | SafetyEvent =>
          event.kind === "answer" || (event.kind === "safety" && event.value !== "no"),
      ),
    ],
    notes: [...(day?.notes ?? []), ...(entry.note === null ? [] : [entry.note])],
    addedOn: late.length === 0 ? (day?.addedOn ?? null) : Math.max(...late, day?.addedOn ?? 0),
    byPhone: (day?.byPhone ?? false) || entry.byPhone,
  };
}
