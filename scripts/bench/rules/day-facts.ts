import { areaKey } from "@/lib/clinical/body/area";
import { SITES } from "@/lib/clinical/body/site";
import type { Day } from "@/lib/clinical/calendar/day";
import type { AnswerEvent, HistoryEvent, TwitchEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";

/** A history split by kind once, as any program would before it asks about a day. */
export type Reported = {
  twitches: readonly TwitchEvent[];
  zeros: readonly Day[];
  answers: readonly AnswerEvent[];
};

export function reportedIn({ events }: History): Reported {
  const isTwitch = (event: HistoryEvent) => event.kind === "twitch";
  const isAnswer = (event: HistoryEvent) => event.kind === "answer";
  return {
    twitches: events.filter(isTwitch),
    zeros: events.flatMap((event) => (event.kind === "no-twitch" ? event.day : [])),
    answers: events.filter(isAnswer),
  };
}

export function hasSaid({ answers }: Reported, day: Day, question: string, value: string): boolean {
  return answers.some(
    (answer) => answer.day <= day && answer.question === question && answer.value === value,
  );
}

/** Days since the twitching began that lasts on `day`; -1 when there is none. */
export function persistence({ twitches, zeros }: Reported, day: Day): number {
  const reliefs = zeros.filter(
    (zero) =>
      zero <= day && zeros.filter((other) => other > zero - 7 && other <= zero).length === 7,
  );
  const relief = Math.max(-1, ...reliefs);
  const days = twitches.filter((each) => each.day <= day && each.day > relief);
  return days.length === 0 ? -1 : day - Math.min(...days.map((each) => each.day));
}

type AreaSeen = { region: string | null; first: Day; last: Day; isConfirmed: boolean };

export function areasSeen({ twitches, zeros }: Reported, day: Day): readonly AreaSeen[] {
  const recorded = new Set([...twitches.map((twitch) => twitch.day), ...zeros]);
  const until = twitches.filter((twitch) => twitch.day <= day);
  const began = Math.min(...until.map((twitch) => twitch.day));
  const byArea = new Map<string, TwitchEvent[]>();
  for (const twitch of until) {
    const seen = byArea.get(areaKey(twitch.area));
    if (seen) seen.push(twitch);
    else byArea.set(areaKey(twitch.area), [twitch]);
  }
  return [...byArea.values()].map((seen) => {
    const days = seen.map((twitch) => twitch.day);
    const first = Math.min(...days);
    const area = seen[0]?.area;
    return {
      region: area ? SITES[area.site].region : null,
      first,
      last: Math.max(...days),
      isConfirmed:
        first === began ||
        seen.some(({ confirmed }) => confirmed) ||
        days.some(
          (each) =>
            days.some((other) => other > each && other <= each + 14) ||
            (day >= each + 7 && recordedAfter(recorded, each) < 5),
        ),
    };
  });
}

function recordedAfter(recorded: ReadonlySet<Day>, day: Day): number {
  return [...recorded].filter((each) => each > day && each <= day + 7).length;
}

/** A confirmed area that began later than the first one. */
export function hasLaterArea(areas: readonly AreaSeen[]): boolean {
  const began = Math.min(...areas.map(({ first }) => first));
  return areas.some(({ first, isConfirmed }) => isConfirmed && first > began);
}

export function confirmedRegions(areas: readonly AreaSeen[]): number {
  return new Set(areas.filter(({ isConfirmed }) => isConfirmed).map(({ region }) => region)).size;
}

export function areasInWindow(areas: readonly AreaSeen[], day: Day): number {
  return areas.filter(({ last }) => day - last < 28).length;
}
