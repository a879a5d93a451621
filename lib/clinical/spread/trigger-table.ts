import type { Day } from "../calendar/day";
import { type HistoryEvent, TRIGGERS, type Trigger } from "../history/event";
import { type CannotSay, cannotSay } from "./cannot-say";

/** What can be noticed: "none noticed" and "unknown" are answers, not triggers. */
export type NamedTrigger = Exclude<Trigger, "none-noticed" | "unknown">;

export type TriggerRow = { trigger: NamedTrigger; daysWith: number; daysWithout: number };
export type TriggerTable = {
  kind: "triggers";
  rows: readonly TriggerRow[];
  /** Twitch days whose triggers nobody told: in neither column. */
  daysNotTold: number;
};

/** Twitch days with and without each trigger. An association at most, and no reason to lower anything. */
export function triggerTable(events: readonly HistoryEvent[]): TriggerTable | CannotSay {
  const byDay = new Map<Day, Set<Trigger>>();
  for (const event of events) {
    if (event.kind !== "twitch") continue;
    const told = byDay.get(event.day) ?? new Set();
    for (const trigger of event.triggers) told.add(trigger);
    byDay.set(event.day, told);
  }
  const days = [...byDay.values()].map((told) => [...told].filter((it) => it !== "unknown"));
  const told = days.filter((triggers) => triggers.length > 0);
  if (told.length === 0) return cannotSay("no-trigger-told");
  return {
    kind: "triggers",
    rows: TRIGGERS.filter((trigger) => trigger !== "none-noticed" && trigger !== "unknown").map(
      (trigger) => {
        const daysWith = told.filter((triggers) => triggers.includes(trigger)).length;
        return { trigger, daysWith, daysWithout: told.length - daysWith };
      },
    ),
    daysNotTold: days.length - told.length,
  };
}
