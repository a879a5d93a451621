import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { type DrawnPath, type DrawnText, path, rectangle } from "../drawing";
import { type DrawnLane, type Frame, named } from "./frame";
import { labelsApart } from "./labels-apart";
import type { LaneLabels } from "./lane-labels";
import { disc } from "./marks";

const ROW = 20;
const BAR = 6;

/** Tasks, speech and swallowing: what was lost as a bar from its day on, and the days on which the patient said "no". */
export function taskLanes(
  lanes: SpreadLanes,
  frame: Frame,
  top: number,
  labels: LaneLabels,
): DrawnLane {
  const { tasks, from, to } = lanes;
  const isShown = (day: Day) => day >= from && day <= to;
  if (tasks === null) {
    const head = named(frame, top, { name: labels.otherTasks(true), value: labels.notAsked });
    return { height: head.top - top + ROW, items: head.items };
  }
  const items: (DrawnPath | DrawnText)[] = [];
  let y = top;
  for (const { question, lostOn, deniedOn } of tasks.lost) {
    const head = named(frame, y, { name: labels.task(question) });
    const apart = labelsApart(frame);
    const start = frame.x(Math.max(from, lostOn));
    const rings = deniedOn.filter(isShown).map(ringX(frame));
    for (const x of rings) apart.keepOff(x - 4, x + 4, head.top + 12);
    items.push(
      ...head.items,
      ...ringsAt(rings, head.top, false),
      path(rectangle({ x: start, y: head.top + 14, width: frame.right - start, height: BAR - 1 }), {
        fill: "series-3",
      }),
      ...apart.write(
        [labels.hardSince(lostOn)],
        [
          { x: start, y: head.top + 11, anchor: "start" },
          { x: frame.right - 4, y: head.top + 11, anchor: "end" },
        ],
      ),
    );
    y = head.top + ROW + 2;
  }
  const { deniedOn, unsureOn } = tasks.others;
  const value = unsureOn.length > 0 ? labels.notSure : deniedOn.length > 0 ? labels.no : "";
  const head = named(frame, y, { name: labels.otherTasks(tasks.lost.length === 0), value });
  items.push(
    ...head.items,
    ...ringsAt(deniedOn.filter(isShown).map(ringX(frame)), head.top, false),
    ...ringsAt(unsureOn.filter(isShown).map(ringX(frame)), head.top, true),
  );
  return { height: head.top + ROW - top, items };
}

const ringX =
  ({ x }: Frame) =>
  (day: Day) =>
    (x(day) + x(day + 1)) / 2;

function ringsAt(places: readonly number[], top: number, isBroken: boolean): readonly DrawnPath[] {
  if (places.length === 0) return [];
  const d = places.map((x) => disc(x, top + 8, 3.4)).join("");
  return [path(d, { fill: "paper", stroke: "line-strong", width: 1.4, isBroken })];
}
