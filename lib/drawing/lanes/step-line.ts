import type { Day } from "@/lib/clinical/calendar/day";
import type { Colour } from "@/lib/format/tokens";
import { type DrawnPath, path, rounded } from "../drawing";
import type { Frame } from "./frame";

/** A day of a cumulative count. */
export type CountedDay = { day: Day; count: number; isRecorded: boolean };
/** A day on which a count rose. */
export type Step = { day: Day; count: number };

const LINE = 2.4;
/** Of days without a record, through which the count is carried. */
const CARRIED = 0.9;

/** A count over real time: a full line on recorded days, a thin one through all others, and a rise on its day. */
export function stepLine(
  days: readonly CountedDay[],
  { x, y, colour }: { x: Frame["x"]; y: (count: number) => number; colour: Colour },
): readonly DrawnPath[] {
  const full: string[] = [];
  const carried: string[] = [];
  let [drawn, last]: [string[] | null, CountedDay | null] = [null, null];
  for (const each of days) {
    const line = each.isRecorded ? full : carried;
    const height = rounded(y(each.count));
    if (last !== null && last.count !== each.count) {
      full.push(`M${x(each.day)} ${rounded(y(last.count))}V${height}`);
    }
    const goesOn = drawn === line && last?.count === each.count;
    if (goesOn) line.pop();
    else line.push(`M${x(each.day)} ${height}`);
    line.push(`H${x(each.day + 1)}`);
    [drawn, last] = [line, each];
  }
  return [
    ...(carried.length === 0 ? [] : [path(carried.join(""), { stroke: colour, width: CARRIED })]),
    ...(full.length === 0 ? [] : [path(full.join(""), { stroke: colour, width: LINE })]),
  ];
}

/** The days on which the count rose. What stood there on the first day came on it only where that is one of its beginnings. */
export function stepsOf(
  days: readonly CountedDay[],
  beginnings: readonly (Day | null)[],
): readonly Step[] {
  return days.filter(({ day, count }, index) => {
    const before = days[index - 1];
    return before === undefined ? count > 0 && beginnings.includes(day) : count > before.count;
  });
}
