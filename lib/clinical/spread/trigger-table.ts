import type { Day } from "../calendar/day";
import { type HistoryEvent, TRIGGERS, type Trigger } from "../history/event";
import { type CannotSay, cannotSay } from "./cannot-say";

/** What can be noticed: "none noticed" and "unknown" are answers, not triggers. */
export type NamedTrigger = Exclude<Trigger, "none-noticed" | "unknown">;

export type TriggerRow = { trigger: NamedTrigger; daysWith: number; daysWithout: number };
export type TriggerTable = {
  kind: "triggers";
  rows: readonly TriggerRow[];
  /** Twitch days whose triggers nobody reported: in neither column. */
  daysNotReported: number;
};

/** Twitch days with and without each trigger. An association at most, and no reason to lower anything. */
export function triggerTable(events: readonly HistoryEvent[]): TriggerTable | CannotSay {
  const byDay = new Map<Day, Set<Trigger>>();
  for (const event of events) {
    if (event.kind !== "twitch") continue;
    const reported = byDay.get(event.day) ?? new Set();
    for (const trigger of event.triggers) reported.add(trigger);
    byDay.set(event.day, reported);
  }
  const days = [...byDay.values()].map((reported) =>
    [...reported].filter((it) => it !== "unknown"),
  );
  const reported = days.filter((triggers) => triggers.length > 0);
  if (reported.length === 0) return cannotSay("no-trigger-reported");
  return {
    kind: "triggers",
    rows: TRIGGERS.filter((trigger) => trigger !== "none-noticed" && trigger !== "unknown").map(
      (trigger) => {
        const daysWith = reported.filter((triggers) => triggers.includes(trigger)).length;
        return { trigger, daysWith, daysWithout: reported.length - daysWith };
      },
    ),
    daysNotReported: days.length - reported.length,
  };
}
