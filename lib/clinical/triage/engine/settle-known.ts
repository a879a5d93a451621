import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { NEVER } from "./evidence";
import { type OrderedEvents, recordedBy } from "./ordered-events";
import type { Program } from "./program";
import type { FindingState, State } from "./state";
import { sweep } from "./sweep";

/**
 * Sets when the clinic could first know of each open finding: the first day on which what was recorded
 * by then gives it. Without late events that is the day on which it became true. `start` makes a state from
 * before the first of the events.
 */
export function settleKnown(
  state: State,
  program: Program,
  ordered: OrderedEvents,
  start: () => State,
): void {
  const { late } = ordered;
  if (late.length === 0) return;
  const unsettled = lateFindings(state, late);
  let from = NEVER;
  for (const recordedOn of distinct(late.map((event) => event.recordedOn))) {
    if (unsettled.size === 0) return;
    if (isAnySince(unsettled, recordedOn)) {
      const before = start();
      sweep(before, program, recordedBy(ordered, recordedOn - 1), recordedOn - 1);
      for (const [index, finding] of unsettled) {
        const own = before.findings[index];
        if (!own || finding.since >= recordedOn) continue;
        finding.known = Math.max(finding.since, own.since, from);
        unsettled.delete(index);
      }
    }
    from = recordedOn;
  }
  for (const finding of unsettled.values()) finding.known = Math.max(finding.since, from);
}

/** Open findings that a late event may have been needed for: one that had happened, and was recorded only after. */
function lateFindings(
  { findings }: State,
  late: readonly HistoryEvent[],
): Map<number, FindingState> {
  const found = new Map<number, FindingState>();
  for (let index = 0; index < findings.length; index += 1) {
    const finding = findings[index];
    if (!finding || finding.closedOn !== NEVER) continue;
    for (const { day, recordedOn } of late) {
      if (day > finding.since || recordedOn <= finding.since) continue;
      found.set(index, finding);
      break;
    }
  }
  return found;
}

/** Whether one of the findings was true before a day, so that it can have been known before it. */
function isAnySince(unsettled: Map<number, FindingState>, day: Day): boolean {
  for (const { since } of unsettled.values()) if (since < day) return true;
  return false;
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].toSorted((a, b) => a - b);
}
