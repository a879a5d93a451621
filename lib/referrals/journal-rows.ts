import type { Day } from "@/lib/clinical/calendar/day";
import type {
  AnswerEvent,
  HistoryEvent,
  NoTwitchEvent,
  SafetyEvent,
  TwitchEvent,
} from "@/lib/clinical/history/event";
import { recordedDays } from "@/lib/clinical/spread/recorded-days";

/** What is current of one day, however many entries reported it. */
export type ReportedDay = {
  day: Day;
  twitches: readonly TwitchEvent[];
  /** The patient reported a day free of twitching, and the other entries of that day agree. */
  reportedNone: boolean;
  /** Answers of the entry other than the daily safety question's "no". */
  answers: readonly (AnswerEvent | SafetyEvent)[];
  notes: readonly JournalNote[];
  /** What the patient changed or deleted, oldest first. */
  superseded: readonly SupersededEntry[];
  /** The latest day on which something of it became known, where that is later than the day itself. */
  addedOn: Day | null;
  byPhone: boolean;
};

/** A note as it was written; `isCurrent` false: the patient has changed or deleted it since. */
export type JournalNote = { words: string; isCurrent: boolean };

/** What entries reported before another took their place. */
export type SupersededEntry = {
  was: readonly (TwitchEvent | NoTwitchEvent)[];
  changedOn: Day;
  isDeleted: boolean;
};

/** Days without an entry between two that have one. */
export type JournalGap = { from: Day; to: Day };
export type JournalRow = { kind: "day"; day: ReportedDay } | { kind: "gap"; gap: JournalGap };

/** An entry as it was sent, without its events. */
export type JournalEntry = {
  journalEntryId: string;
  /** The entries of the same day whose place it takes. */
  supersedes: readonly string[];
  recordedOn: Day;
  day: Day;
  note: string | null;
  byPhone: boolean;
};

/** One row for each day with an entry, newest first, and one for each run of days without. `current`: the events that are. */
export function journalRows(
  entries: readonly JournalEntry[],
  events: readonly { journalEntryId: string; event: HistoryEvent }[],
  current: readonly HistoryEvent[],
): readonly JournalRow[] {
  const recorded = recordedDays(current);
  const isCurrent = new Set(current.map(({ id }) => id));
  const superseded = new Set(entries.flatMap(({ supersedes }) => supersedes));
  const eventsOf = (ids: readonly string[]) =>
    events.flatMap(({ journalEntryId, event }) => (ids.includes(journalEntryId) ? event : []));
  const days = new Map<Day, ReportedDay>();
  for (const entry of entries) {
    const before = days.get(entry.day) ?? emptyDay(entry.day, current, recorded);
    const own = eventsOf([entry.journalEntryId]);
    const day = together(before, entry, own, {
      isCurrent,
      isSuperseded: superseded.has(entry.journalEntryId),
    });
    const replaced = eventsOf(entry.supersedes).filter(isReport);
    days.set(entry.day, entry.supersedes.length === 0 ? day : changed(day, entry, own, replaced));
  }
  const newestFirst = [...days.values()].toSorted((one, other) => other.day - one.day);
  return newestFirst.flatMap((day, index): JournalRow[] => {
    const row: JournalRow = { kind: "day", day };
    const earlier = newestFirst[index + 1];
    if (!earlier || day.day - earlier.day === 1) return [row];
    return [row, { kind: "gap", gap: { from: earlier.day + 1, to: day.day - 1 } }];
  });
}

/** What is current of a day's twitching, whether an entry or a checklist reported it. */
function emptyDay(
  day: Day,
  current: readonly HistoryEvent[],
  recorded: ReadonlyMap<Day, boolean>,
): ReportedDay {
  return {
    day,
    twitches: current.filter((event) => event.kind === "twitch").filter((each) => each.day === day),
    reportedNone: recorded.get(day) === false,
    answers: [],
    notes: [],
    superseded: [],
    addedOn: null,
    byPhone: false,
  };
}

function together(
  day: ReportedDay,
  entry: JournalEntry,
  events: readonly HistoryEvent[],
  { isCurrent, isSuperseded }: { isCurrent: ReadonlySet<string>; isSuperseded: boolean },
): ReportedDay {
  const isChange = entry.supersedes.length > 0;
  const late = isChange
    ? []
    : events.map(({ recordedOn }) => recordedOn).filter((on) => on > entry.day);
  return {
    ...day,
    answers: [
      ...day.answers,
      ...events.filter(
        (event): event is AnswerEvent | SafetyEvent =>
          isCurrent.has(event.id) &&
          (event.kind === "answer" || (event.kind === "safety" && event.value !== "no")),
      ),
    ],
    notes: [
      ...day.notes,
      ...(entry.note === null ? [] : [{ words: entry.note, isCurrent: !isSuperseded }]),
    ],
    addedOn: late.length === 0 ? day.addedOn : Math.max(...late, day.addedOn ?? 0),
    byPhone: day.byPhone || entry.byPhone,
  };
}

function changed(
  day: ReportedDay,
  entry: JournalEntry,
  own: readonly HistoryEvent[],
  was: SupersededEntry["was"],
): ReportedDay {
  const change = { was, changedOn: entry.recordedOn, isDeleted: !own.some(isReport) };
  return { ...day, superseded: [...day.superseded, change] };
}

function isReport(event: HistoryEvent): event is TwitchEvent | NoTwitchEvent {
  return event.kind === "twitch" || event.kind === "no-twitch";
}
