import type { Day } from "../calendar/day";
import type { AppointmentEvent } from "../history/event";

/** What was recorded of visits on the latest day on which anything was. */
export type Visits = {
  readonly day: Day;
  readonly of: readonly Pick<AppointmentEvent, "on" | "state">[];
  /** The days of the visits that were booked before it and had not ended. */
  readonly stillBooked: readonly Day[];
};

export function withVisit(visits: Visits, { day, on, state }: AppointmentEvent): Visits {
  const visit = { on, state };
  return visits.day === day
    ? { ...visits, of: [...visits.of, visit] }
    : { day, of: [visit], stillBooked: openDays(visits) };
}

const ENDINGS = ["cancelled", "missed", "seen"] as const;

/**
 * What became of the visits of the latest day: a booked one that did not end holds, else the ending that asks for most.
 * For one day a visit is booked and ends by turns, so that their numbers say which came last, whatever their order here.
 */
export function lastVisit(visits: Visits): (typeof ENDINGS)[number] | "booked" | null {
  if (visits.of.length === 0) return null;
  const open = openDays(visits);
  if (visits.of.some(({ state, on }) => state === "booked" && open.includes(on))) return "booked";
  return ENDINGS.find((ending) => visits.of.some(({ state }) => state === ending)) ?? null;
}

/** The days for which a visit is booked. Who was seen comes to none that was booked on an earlier day. */
function openDays({ of, stillBooked }: Visits): readonly Day[] {
  const isSeen = of.some(({ state }) => state === "seen");
  const before = isSeen ? [] : stillBooked;
  const booked = [...before, ...of.flatMap(({ state, on }) => (state === "booked" ? on : []))];
  const ended = of.flatMap(({ state, on }) => (state === "booked" ? [] : on));
  return [...new Set(booked)]
    .filter((day) => countOf(day, booked) > countOf(day, ended))
    .toSorted((one, other) => one - other);
}

function countOf(day: Day, days: readonly Day[]): number {
  return days.filter((each) => each === day).length;
}
