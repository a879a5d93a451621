import type { AnswerEvent } from "../history/event";
import type { Dating, Timeline } from "./timeline";

/** Since when what was answered began: the latest beginning and the earliest; a corrected one is neither. */
export function applyBeginning(
  timeline: Timeline,
  event: AnswerEvent,
  index: number,
  how: { isNew: boolean; corrected: boolean },
): void {
  const known = timeline.dating[index] ?? null;
  const before = known?.earliest ?? null;
  const began = event.since ?? event.day;
  const earliest = how.corrected || (before !== null && before <= began) ? before : began;
  const latest = latestDating(timeline, event, known, how);
  if (latest === known && earliest === before) return;
  const { on, reportedOn, feltOn, since, corrected } = latest;
  timeline.dating[index] = { on, reportedOn, feltOn, since, earliest, corrected };
}

/** What is known already, or what the answer says instead; a blank beginning is the day of the answer. */
function latestDating(
  { weaknessFelt }: Timeline,
  event: AnswerEvent,
  known: Dating | null,
  { isNew, corrected }: { isNew: boolean; corrected: boolean },
): Omit<Dating, "earliest"> {
  // A blank date says nothing that a correction could take back: what was reported counts from its own day.
  const isDateCorrected = corrected && event.since !== null;
  const before = isNew || isDateCorrected ? null : known;
  const reportedOn = before?.reportedOn ?? event.day;
  const feltOn = before?.feltOn ?? weaknessFelt?.on ?? reportedOn;
  const reported = { on: event.day, reportedOn, feltOn, since: event.since, corrected: false };
  if (known === null)
    return isDateCorrected ? { ...reported, since: null, corrected: true } : reported;
  if (isDateCorrected) return known;
  if (!isNew && !known.corrected && known.since !== null) return known;
  if (known.since !== null && event.since !== null && event.since < known.since) return known;
  if (!isNew && known.since === null && event.since === null) return known;
  return reported;
}
