import type { HistoryEvent } from "./event";

/**
 * Whether a correction takes the event back whole. An answer stays: once given it still counts, without its date and
 * places. Only a safety group's "no" goes, since nothing that was taken back may reassure. A decision that was undone goes
 * with the visit and the reading that it recorded.
 */
export function isTakenBackWhole(event: HistoryEvent): boolean {
  switch (event.kind) {
    case "twitch":
    case "no-twitch":
    case "onset":
    case "area-answer":
    case "clinician-sighting":
    case "text-read":
    case "appointment":
    case "decision":
      return true;
    case "safety":
      return event.value === "no";
    case "answer":
    case "checklist":
    case "plan-started":
    case "plan-review":
    case "lab":
    case "examination":
    case "text":
    case "correction":
    case "proxy-answered":
    case "proxy-confirmed":
    case "rules-may-run":
    case "contact-attempt":
      return false;
    default:
      return event satisfies never;
  }
}

/** Ids of the events that any correction among them names. */
export function correctedIds(events: readonly HistoryEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === "correction" ? event.corrects : [])));
}
