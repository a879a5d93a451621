import { partsOf, SITE_IDS, SITES, type Site } from "./site";

/** The patient's own left and right. `unsure` is a side that the patient could not name. */
export const SIDES = ["left", "right", "midline", "unsure"] as const;
export type Side = (typeof SIDES)[number];

/** Site and side. "Both sides" is two areas. */
export type Area = { site: Site; side: Side };

/** The stored form of an area, "forearm:right"; unpaired sites are always "midline". */
export type AreaKey = `${Site}:${Side}`;

export function areaKey({ site, side }: Area): AreaKey {
  return `${site}:${side}`;
}

/** The area of a stored form. */
export function areaOf(key: AreaKey): Area {
  const [site, side] = key.split(":") as [Site, Side];
  return { site, side };
}

/** Every area that a form may offer: left and right of paired sites, the midline of the others, and no whole limb. */
export const AREAS: readonly Area[] = SITE_IDS.filter((site) => partsOf(site).length === 0).flatMap(
  (site): Area[] =>
    SITES[site].paired
      ? [
          { site, side: "left" },
          { site, side: "right" },
        ]
      : [{ site, side: "midline" }],
);
