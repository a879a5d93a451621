import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";

/** This many days in a row, each recorded as without a twitch, start the clock of persistence anew. */
export const RELIEF_DAYS = 7;

/**
 * First day of the twitching that still lasts on `asOf`: the earlier of told onset and first entry, or the first twitch
 * after the last run of relief. Null when there was none since. Days without any record are no relief.
 */
export function persistsSince(events: readonly HistoryEvent[], asOf: Day): Day | null {
  const starts = new Set<Day>();
  const twitches = new Set<Day>();
  const zeros = new Set<Day>();
  for (const event of events) {
    if (event.day > asOf) continue;
    if (event.kind === "twitch" || event.kind === "clinician-sighting") starts.add(event.day);
    if (event.kind === "twitch") twitches.add(event.day);
    if (event.kind === "onset") starts.add(event.onset);
    if (event.kind === "no-twitch") zeros.add(event.day);
  }
  const relief = lastRelief([...zeros].filter((day) => !twitches.has(day)));
  const since = [...starts].filter((day) => relief === null || day > relief);
  return since.length === 0 ? null : Math.min(...since);
}

/** The last day of the last run of relief. */
function lastRelief(zeros: readonly Day[]): Day | null {
  let run = 0;
  let last: Day | null = null;
  let previous: Day | null = null;
  for (const day of zeros.toSorted((one, other) => one - other)) {
    run = previous !== null && day === previous + 1 ? run + 1 : 1;
    if (run >= RELIEF_DAYS) last = day;
    previous = day;
  }
  return last;
}
