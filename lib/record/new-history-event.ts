import type { HistoryEvent } from "@/lib/clinical/history/event";

type Unrecorded<Event> = Event extends HistoryEvent ? Omit<Event, "id" | "recordedOn"> : never;

/** An event as a feature hands it in: its id and the day it became known are given when it is recorded. */
export type NewHistoryEvent = Unrecorded<HistoryEvent>;
