import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { type DrawnPath, type DrawnText, path, rectangle, text } from "../drawing";
import { cellPaths, looksOf } from "../grid-cell-look";
import { AXIS_SIZE, type DrawnLane, type Frame, lengthOf, MARK_ROOM, named } from "./frame";
import type { LaneLabels } from "./lane-labels";
import { disc } from "./marks";

const REGION_LINE = 16;
const ROW = 20;
const CELL = 17;
const BAR = 3;

/** Areas head to foot under the name of their region, numbered by onset: each with its cells, and since when it is weak or thinner. */
export function areaLanes(
  lanes: SpreadLanes,
  frame: Frame,
  top: number,
  labels: LaneLabels,
): DrawnLane {
  const items: (DrawnPath | DrawnText)[] = [];
  let y = top;
  for (const group of lanes.groups) {
    items.push(...regionLine(group, frame, y, labels));
    y += REGION_LINE;
    for (const row of group.rows) {
      const lane = areaLane(row, lanes, { frame, top: y, labels });
      items.push(...lane.items);
      y += lane.height;
    }
  }
  return { height: y - top + 4, items };
}

function regionLine(
  { region, rows }: SpreadGrid["groups"][number],
  { left, isStacked }: Frame,
  top: number,
  { region: nameOf, nothing }: LaneLabels,
): readonly DrawnText[] {
  const [name, y] = [nameOf(region), top + 12];
  const written = text(name, { x: 0, y }, { size: AXIS_SIZE, isBold: true, colour: "ink-soft" });
  const x = isStacked ? lengthOf(name, AXIS_SIZE) + 16 : left;
  return rows.length === 0
    ? [written, text(nothing, { x, y }, { size: AXIS_SIZE, colour: "ink-soft" })]
    : [written];
}

function areaLane(
  row: GridRow,
  { columns, from, to }: SpreadLanes,
  { frame, top, labels }: { frame: Frame; top: number; labels: LaneLabels },
): DrawnLane {
  const head = named(frame, top + 2, { name: labels.area(row.area), x: MARK_ROOM - 2 });
  const y = head.top;
  const gap = columns.length > 80 ? 0 : 1.2;
  const cells = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    if (column === undefined) return [];
    const x = frame.x(column.from);
    const box = { x, y, width: frame.x(column.to + 1) - x - gap, height: CELL };
    return { looks: looksOf(cell).filter((look) => look !== "first-time"), box };
  });
  const since = (day: number) => frame.x(columns.find((column) => day <= column.to)?.from ?? from);
  const box = (day: number, inset: number) => ({
    x: since(day) + inset,
    y: y + inset,
    width: frame.x(to + 1) - since(day) - 2 * inset,
    height: CELL - 2 * inset,
  });
  const { firstSeen, weakSince, thinnerSince } = row;
  return {
    height: y - top + ROW - 2,
    items: [
      ...numberOf(row, top),
      ...head.items,
      ...cellPaths(cells),
      ...(firstSeen !== null && firstSeen >= from
        ? [
            path(
              rectangle({ x: frame.x(firstSeen) - BAR / 2, y: y - 1, width: BAR, height: ROW - 1 }),
              { fill: "ink", stroke: "paper", width: 0.8 },
            ),
          ]
        : []),
      ...(weakSince === null
        ? []
        : [path(rectangle(box(weakSince, 1)), { stroke: "ink", width: 2 })]),
      ...(thinnerSince === null
        ? []
        : [
            path(rectangle(box(thinnerSince, weakSince === null ? 1 : 4)), {
              stroke: "ink",
              width: 2,
              isBroken: true,
            }),
          ]),
      ...signWords(row, { frame, y, labels, x: since }),
    ],
  };
}

/** A ring with the place in the order of onset, broken while unconfirmed; without twitching the outline of what it is instead. */
function numberOf(
  { onsetRank, isConfirmed, weakSince }: GridRow,
  top: number,
): readonly (DrawnPath | DrawnText)[] {
  const [x, y] = [8.5, top + 10];
  if (onsetRank === null) {
    const box = { x: x - 7, y: y - 5.5, width: 14, height: 11 };
    return [path(rectangle(box), { stroke: "ink", width: 1.8, isBroken: weakSince === null })];
  }
  return [
    path(disc(x, y, 8), { fill: "paper", stroke: "ink", width: 1.3, isBroken: !isConfirmed }),
    text(String(onsetRank), { x, y: y + 4 }, { size: 11, anchor: "middle", isBold: true }),
  ];
}

/** What an outline means, where no shade would lie under the words. */
function signWords(
  { onsetRank, weakSince, thinnerSince }: GridRow,
  {
    frame,
    y,
    labels,
    x,
  }: { frame: Frame; y: number; labels: LaneLabels; x: (day: number) => number },
): readonly DrawnText[] {
  const firsts = [weakSince, thinnerSince].flatMap((day) => day ?? []);
  if (onsetRank !== null || firsts.length === 0) return [];
  const words = [
    ...(weakSince === null ? [] : [labels.weak]),
    ...(thinnerSince === null ? [] : [labels.thinner]),
  ].join(", ");
  const start = x(Math.min(...firsts));
  const length = lengthOf(words, AXIS_SIZE);
  if (start - 4 - length > frame.left) {
    return [
      text(
        words,
        { x: start - 4, y: y + 12 },
        { size: AXIS_SIZE, anchor: "end", colour: "ink-soft" },
      ),
    ];
  }
  return start + 6 + length < frame.right
    ? [text(words, { x: start + 6, y: y + 12 }, { size: AXIS_SIZE, colour: "ink-soft" })]
    : [];
}
