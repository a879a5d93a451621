import type { GridMark, GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { type DrawnPath, type DrawnText, path, rectangle, rounded } from "../drawing";
import { type DrawnLane, type Frame, named } from "./frame";
import { labelsApart } from "./labels-apart";
import { EVENT_LANES, type EventLane, type LaneLabels } from "./lane-labels";

const KINDS = {
  checklists: ["checklist"],
  plan: ["plan-started", "plan-review"],
  medicines: ["medicine-change"],
  visits: ["appointment", "examination"],
  decisions: ["decision"],
  bloods: ["bloods"],
  emg: ["emg-result"],
} as const satisfies Record<EventLane, readonly GridMarkKind[]>;

const ROW = 17;
const MARK = 8;
const BAR = 5;

/** What happened beside the twitching; a lane in which nothing happened stays. */
export function eventLanes(
  lanes: SpreadLanes,
  frame: Frame,
  top: number,
  labels: LaneLabels,
): DrawnLane {
  const items: (DrawnPath | DrawnText)[] = [];
  let y = top;
  for (const lane of EVENT_LANES) {
    const kinds: readonly GridMarkKind[] = KINDS[lane];
    const marks = lanes.marks.filter(({ kind }) => kinds.includes(kind));
    const value = marks.length === 0 ? labels.none : String(marks.length);
    const head = named(frame, y, { name: labels.lane(lane), value });
    items.push(...head.items, ...marksOf(marks, { frame, top: head.top, labels, to: lanes.to }));
    y = head.top + (frame.isStacked && marks.length === 0 ? 0 : ROW);
  }
  return { height: y - top + 4, items };
}

function marksOf(
  marks: readonly GridMark[],
  { frame, top, labels, to }: { frame: Frame; top: number; labels: LaneLabels; to: number },
): readonly (DrawnPath | DrawnText)[] {
  if (marks.length === 0) return [];
  const apart = labelsApart(frame);
  const places = marks.map((mark) => ({
    mark,
    x: (frame.x(mark.day) + frame.x(mark.day + 1)) / 2,
  }));
  const bars = planBars(marks, { frame, to });
  for (const [start, end] of bars) apart.keepOff(start, end, top + 12);
  for (const { x } of places) apart.keepOff(x - MARK / 2, x + MARK / 2, top + 12);
  const squares = places.map(({ x }) =>
    rectangle({
      x: Math.min(x, frame.right - MARK / 2) - MARK / 2,
      y: top + 4,
      width: MARK,
      height: MARK,
    }),
  );
  return [
    ...bars.map(([start, end]) =>
      path(rectangle({ x: start, y: top + 5.5, width: end - start, height: BAR }), {
        fill: "line",
      }),
    ),
    path(squares.join(""), { fill: "ink-soft" }),
    ...places.toReversed().flatMap(({ mark, x }) =>
      apart.write(
        [labels.mark(mark)],
        [
          { x: rounded(x + MARK / 2 + 5), y: top + 12, anchor: "start" },
          { x: rounded(x - MARK / 2 - 5), y: top + 12, anchor: "end" },
        ],
      ),
    ),
  ];
}

/** From the day on which the plan began to its review, or on. */
function planBars(
  marks: readonly GridMark[],
  { frame, to }: { frame: Frame; to: number },
): readonly (readonly [start: number, end: number])[] {
  return marks.flatMap(({ kind, day }) => {
    if (kind !== "plan-started") return [];
    const review = marks.find((other) => other.kind === "plan-review" && other.day >= day);
    return [[frame.x(day), frame.x(review?.day ?? to + 1)] as const];
  });
}
