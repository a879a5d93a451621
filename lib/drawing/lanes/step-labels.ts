import type { Day } from "@/lib/clinical/calendar/day";
import type { DrawnText } from "../drawing";
import type { Frame } from "./frame";
import { labelsApart } from "./labels-apart";
import type { Step } from "./step-line";

/** Steps that stand closer together than this bear their words together. */
const CLOSE = 16;

/** What came with each step, above the line and beside the step; where that has no room, below it. */
export function stepLabels(
  steps: readonly Step[],
  {
    frame,
    y,
    words,
  }: {
    frame: Frame;
    y: (count: number) => number;
    /** What came on these days, in ever shorter wordings. */
    words: (days: readonly Day[]) => readonly string[];
  },
): readonly DrawnText[] {
  const apart = labelsApart(frame);
  for (const { day, count } of steps) {
    apart.keepOff(frame.x(day) - 2, frame.x(day) + 2, y(count) + 4);
  }
  return closeSteps(steps, frame).flatMap((together) => {
    const [first, last] = [together[0], together.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [left, right, at] = [frame.x(first.day), frame.x(last.day), y(last.count)];
    return apart.write(
      words(together.map(({ day }) => day)).filter((each) => each !== ""),
      [
        { x: left - 7, y: at - 6, anchor: "end" },
        { x: right + 7, y: at - 6, anchor: "start" },
        { x: left - 7, y: at + 14, anchor: "end" },
        { x: right + 7, y: at + 14, anchor: "start" },
      ],
    );
  });
}

function closeSteps(steps: readonly Step[], { x }: Frame): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && x(step.day) - x(before.day) < CLOSE) group.push(step);
    else groups.push([step]);
  }
  return groups;
}
