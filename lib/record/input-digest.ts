import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";

import { digest } from "./digest";

/** A digest of the first `events` events of a patient in the order of recording, each on top of that of those before it. */
export type InputDigest = { events: number; hash: string };

/** Before the first event: whose history it is. */
export function digestOfNone({ id, birthDay }: Pick<History, "id" | "birthDay">): InputDigest {
  return { events: 0, hash: digest({ id, birthDay }) };
}

export function digestAfter(
  { events, hash }: InputDigest,
  recorded: readonly HistoryEvent[],
): InputDigest {
  return {
    events: events + recorded.length,
    hash: recorded.reduce((before, event) => digest([before, event]), hash),
  };
}

/** As it is stored beside an assessment. */
export function digestText({ events, hash }: InputDigest): string {
  return `2:${events}:${hash}`;
}

/** Null for what is no digest. */
export function digestFrom(text: string): InputDigest | null {
  const [form, events = "", hash = ""] = text.split(":");
  return form === "2" ? { events: Number(events), hash } : null;
}
