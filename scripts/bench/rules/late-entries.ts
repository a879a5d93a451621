import type { History } from "@/lib/clinical/history/history";

/** `count` days with an entry, each recorded a day late, and one answer of the first day recorded at the end. */
export function lateEntries(count: number): History {
  const days = Array.from({ length: count }, (_, day) => day);
  return {
    id: `late-${count}`,
    birthDay: null,
    events: [
      ...days.map((day) => ({
        id: `entry-${day}`,
        kind: "twitch" as const,
        day,
        recordedOn: day + 1,
        area: { site: "calf", side: day % 2 === 0 ? "left" : "right" } as const,
        confirmed: false,
        duration: null,
        timesOfDay: [],
        triggers: [],
      })),
      {
        id: "answer",
        kind: "answer",
        day: 0,
        recordedOn: count,
        question: "never-stops",
        value: "no",
        since: null,
        areas: [],
      },
    ],
  };
}
