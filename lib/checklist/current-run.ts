import type { Day } from "@/lib/clinical/calendar/day";
import type { StoredRun } from "./get-run";
import type { Flow, PageId } from "./pages";
import { firstUnanswered, pathOf } from "./path";
import { emptyRun, type Run } from "./run";

const HOUR_MS = 60 * 60 * 1000;
/** An open run is taken up again for this long; after it every question is asked anew. */
const RESUMES_FOR_MS = 24 * HOUR_MS;
/** A run of changes that is answered to its end can still be put right for this long. */
const CHANGEABLE_FOR_MS = HOUR_MS;

/** The run that a page belongs to: the stored one while it is open, else a new one called `newId`. */
export function currentRun(
  flow: Flow,
  stored: StoredRun | null,
  { newId, now }: { newId: string; now: Date },
): Run {
  if (stored === null || stored.checkedAt !== null) return emptyRun(newId);
  const isEnded = flow === "changes" && firstUnanswered(flow, stored.run) === null;
  const openFor = isEnded ? CHANGEABLE_FOR_MS : RESUMES_FOR_MS;
  return now.getTime() - stored.lastAt.getTime() <= openFor ? stored.run : emptyRun(newId);
}

/** A run stays correctable on this many days after the one on which it was given. */
const CORRECTABLE_DAYS = 2;

/** The run whose answers were given and can still be corrected; null: there is none. */
export function correctableRun(flow: Flow, stored: StoredRun | null, today: Day): Run | null {
  if (stored === null || stored.givenOn < today - CORRECTABLE_DAYS) return null;
  const wasGiven = flow === "changes" ? stored.wasReported : stored.checkedAt !== null;
  return wasGiven ? stored.run : null;
}

/** Whether a page may be answered: it is on the way, and everything before it has been. */
export function isReachable(flow: Flow, page: PageId, run: Run): boolean {
  const path = pathOf(flow, run);
  const at = path.indexOf(page);
  const waiting = firstUnanswered(flow, run);
  return at >= 0 && (waiting === null || at <= path.indexOf(waiting));
}
