import type { Area, Side } from "./area";
import { partsOf, type Site } from "./site";

/**
 * What is known of a place that two records may name: a side that only one of them knew, the part where the other names
 * the whole limb. Null where they cannot be one place.
 */
export function mergedPlace(one: Area, other: Area): Area | null {
  const site = mergedSite(one.site, other.site);
  const side = mergedSide(one.side, other.side);
  return site === null || side === null ? null : { site, side };
}

/** Whether a record of `area` adds nothing to what is known of the place: it is that, or says less of it. */
export function isCoveredBy(area: Area, known: Area): boolean {
  const merged = mergedPlace(known, area);
  return merged?.site === known.site && merged.side === known.side;
}

function mergedSite(one: Site, other: Site): Site | null {
  if (one === other || partsOf(other).includes(one)) return one;
  return partsOf(one).includes(other) ? other : null;
}

function mergedSide(one: Side, other: Side): Side | null {
  if (one === other || other === "unsure") return one;
  return one === "unsure" ? other : null;
}
