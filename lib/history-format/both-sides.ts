import type { Area } from "@/lib/clinical/body/area";
import type { WrittenArea } from "./area-schema";

type WrittenEvent = {
  id: string;
  kind: string;
  area?: WrittenArea;
  areas?: readonly WrittenArea[];
  corrects?: string;
  quotes?: readonly string[];
};

/** The event with one area for each side, as the rules know it. */
export type OfOneSide<Event> = Event extends { area: WrittenArea }
  ? Omit<Event, "area"> & { area: Area }
  : Event extends { areas: readonly WrittenArea[] }
    ? Omit<Event, "areas"> & { areas: Area[] }
    : Event;

/** The ids that the right halves of events about both sides, and of corrections of such, get: the left ones keep their own. */
export function rightHalves(events: readonly WrittenEvent[]): readonly string[] {
  const halved = idsOfBothSides(events);
  return events.flatMap(({ id, corrects }) =>
    halved.has(id) || (corrects !== undefined && halved.has(corrects)) ? [idOfRight(id)] : [],
  );
}

/**
 * The events with each "both" as left and right, and whatever names such an event naming both halves. The events keep
 * their places; the right halves, and corrections of them, follow.
 */
export function withEachSide<Event extends WrittenEvent>(
  events: readonly Event[],
): OfOneSide<Event>[] {
  const halved = idsOfBothSides(events);
  const halves = (ids: readonly string[]) =>
    ids.flatMap((id) => (halved.has(id) ? [id, idOfRight(id)] : [id]));
  const own = events.map((event) => {
    const { area, areas, quotes } = event;
    return {
      ...event,
      ...(area && { area: sideOf(area, "left") }),
      ...(areas && { areas: areas.flatMap(areasOf) }),
      ...(quotes && { quotes: halves(quotes) }),
    };
  });
  const more = events.flatMap((event): object[] => {
    const { id, area, corrects } = event;
    if (area?.side === "both") {
      return [{ ...event, id: idOfRight(id), area: sideOf(area, "right") }];
    }
    if (corrects === undefined || !halved.has(corrects)) return [];
    return [{ ...event, id: idOfRight(id), corrects: idOfRight(corrects) }];
  });
  // The two places where a side may be "both" have lost it above; the type of a spread does not know.
  return [...own, ...more] as unknown as OfOneSide<Event>[];
}

function areasOf(area: WrittenArea): readonly Area[] {
  return area.side === "both"
    ? [sideOf(area, "left"), sideOf(area, "right")]
    : [sideOf(area, area.side)];
}

function sideOf({ site, side }: WrittenArea, ofBoth: Area["side"]): Area {
  return { site, side: side === "both" ? ofBoth : side };
}

function idsOfBothSides(events: readonly WrittenEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ id, area }) => (area?.side === "both" ? [id] : [])));
}

function idOfRight(id: string): string {
  return `${id} (right)`;
}
