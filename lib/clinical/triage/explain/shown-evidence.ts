import { areaKey } from "../../body/area";
import type { AnswerEvent, HistoryEvent } from "../../history/event";
import { correctedIds } from "../../history/taken-back";
import type { Finding } from "../assessment";

/**
 * What a reader is shown of a finding's evidence, oldest first: of each question, group, area or muscle the event of the
 * day on which the finding opened, else the first; every blood result. What was corrected is shown only where nothing
 * took its place.
 */
export function shownEvidence(
  { since, evidence }: Pick<Finding, "since" | "evidence">,
  events: readonly HistoryEvent[],
): readonly HistoryEvent[] {
  const corrected = correctedIds(events);
  const ids = new Set(evidence);
  const parts = new Map<string, HistoryEvent>();
  for (const event of events) {
    if (!ids.has(event.id)) continue;
    const current = corrected.has(event.id) ? replacementOf(event, events, corrected) : event;
    const part = partOf(current);
    const best = parts.get(part);
    const isBetter = best === undefined || compare(current, best, { since, corrected }) < 0;
    if (isBetter) parts.set(part, current);
  }
  return [...parts.values()].toSorted(inTime);
}

/** The same answer given anew with another date or other places, else the event itself. */
function replacementOf(
  event: HistoryEvent,
  events: readonly HistoryEvent[],
  corrected: ReadonlySet<string>,
): HistoryEvent {
  if (event.kind !== "answer") return event;
  const { question, value, day } = event;
  const anew = events.filter(
    (other): other is AnswerEvent =>
      other.kind === "answer" &&
      other.question === question &&
      other.value === value &&
      other.day >= day &&
      !corrected.has(other.id),
  );
  return anew.toSorted(inTime)[0] ?? event;
}

function compare(
  one: HistoryEvent,
  other: HistoryEvent,
  { since, corrected }: { since: number; corrected: ReadonlySet<string> },
): number {
  return (
    Number(corrected.has(one.id)) - Number(corrected.has(other.id)) ||
    Number(one.day !== since) - Number(other.day !== since) ||
    inTime(one, other)
  );
}

function inTime(one: HistoryEvent, other: HistoryEvent): number {
  return (
    one.day - other.day ||
    one.recordedOn - other.recordedOn ||
    detailsOf(other) - detailsOf(one) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

/** Of two answers of one day the one that says more is shown. */
function detailsOf(event: HistoryEvent): number {
  return event.kind === "answer" ? Number(event.since !== null) + event.areas.length : 0;
}

/** What an event is about: of two about the same thing one is shown. */
function partOf(event: HistoryEvent): string {
  switch (event.kind) {
    case "twitch":
    case "area-answer":
    case "clinician-sighting":
      return `${event.kind} ${areaKey(event.area)}`;
    case "answer":
      return `answer ${event.question}`;
    case "safety":
      return `safety ${event.group}`;
    case "examination":
      return `examination ${event.muscle} ${event.side}`;
    case "lab":
    case "text":
      return event.id;
    case "no-twitch":
    case "onset":
    case "checklist":
    case "plan-started":
    case "plan-review":
    case "text-read":
    case "correction":
    case "proxy-answered":
    case "proxy-confirmed":
    case "rules-may-run":
    case "contact-attempt":
    case "appointment":
    case "decision":
      return event.kind;
    default:
      return event satisfies never;
  }
}
