import { areaKey } from "@/lib/clinical/body/area";
import { type AreaShape, FIGURE_BOXES, type FigureView } from "@/lib/clinical/body/figure";
import type { AreaMark } from "./area-mark";
import { type DrawnPath, type DrawnText, path, rounded, text } from "./drawing";
import { disc } from "./lanes/marks";

type Marked = { shape: AreaShape; mark: AreaMark };
type Slot = { x: number; y: number };

/** Where nothing of the body is, beside its midline: how far out, and from which height to which. */
const FREE = {
  head: [{ out: 90, from: 60, to: 240 }],
  front: [
    { out: 112, from: 60, to: 190 },
    { out: 86, from: 345, to: 445 },
  ],
  back: [
    { out: 112, from: 60, to: 190 },
    { out: 86, from: 345, to: 445 },
  ],
} as const satisfies Record<FigureView, readonly { out: number; from: number; to: number }[]>;

/** The word of each area once, in a ring beside the body with a line to the area; on the area itself where no room is left. */
export function wordsBeside(marked: readonly Marked[], size: number): (DrawnPath | DrawnText)[] {
  const radius = size * 0.75;
  const once = marked.filter(
    ({ shape, mark }, index) =>
      mark.word !== "" &&
      marked.findIndex((other) => areaKey(other.shape.area) === areaKey(shape.area)) === index,
  );
  const free = new Map<string, Slot[]>();
  return once
    .toSorted((one, other) => one.shape.centre.y - other.shape.centre.y)
    .flatMap(({ shape: { view, centre }, mark }) => {
      const { axis } = FIGURE_BOXES[view];
      const side = centre.x < axis ? -1 : 1;
      const slots = free.get(`${view} ${side}`) ?? slotsOf(view, side, radius);
      free.set(`${view} ${side}`, slots);
      const at = takeNearest(slots, centre);
      return [
        ...(at === null ? [] : leader(centre, at, radius)),
        path(disc(at?.x ?? centre.x, at?.y ?? centre.y, radius), {
          fill: "paper",
          stroke: "ink",
          width: size / 9,
          isBroken: !mark.isConfirmed,
        }),
        text(
          mark.word,
          { x: at?.x ?? centre.x, y: rounded((at?.y ?? centre.y) + size * 0.36) },
          { size, anchor: "middle", isBold: true },
        ),
      ];
    });
}

function slotsOf(view: FigureView, side: 1 | -1, radius: number): Slot[] {
  const { axis } = FIGURE_BOXES[view];
  const step = radius * 2 + 3;
  return FREE[view].flatMap(({ out, from, to }) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => ({
      x: axis + side * out,
      y: from + index * step,
    })),
  );
}

/** The places go from top to bottom, so that no line crosses another: what is taken hides those above it. */
function takeNearest(slots: Slot[], { y }: Slot): Slot | null {
  if (slots.length === 0) return null;
  const distances = slots.map((slot) => Math.abs(slot.y - y));
  const nearest = distances.indexOf(Math.min(...distances));
  const [taken = null] = slots.splice(0, nearest + 1).slice(-1);
  return taken;
}

function leader(centre: Slot, ring: Slot, radius: number): readonly DrawnPath[] {
  const [dx, dy] = [centre.x - ring.x, centre.y - ring.y];
  const length = Math.hypot(dx, dy);
  const from = { x: ring.x + (dx / length) * radius, y: ring.y + (dy / length) * radius };
  return [
    path(`M${rounded(from.x)} ${rounded(from.y)}L${centre.x} ${centre.y}`, {
      stroke: "ink",
      width: radius / 9,
    }),
    path(disc(centre.x, centre.y, radius / 4.5), { fill: "ink", stroke: "paper", width: 0.8 }),
  ];
}
