import { z } from "zod";
import { SIDES, type Side } from "@/lib/clinical/body/area";
import { SITE_IDS, SITES, type Site } from "@/lib/clinical/body/site";
import { SIDE_DESCRIPTIONS, SITE_DESCRIPTIONS } from "./code-descriptions";
import { code } from "./code-schema";

const unpairedSites = SITE_IDS.filter((site) => !SITES[site].paired);
const pairedSites = SITE_IDS.filter((site) => SITES[site].paired);
const pairedSides = [...SIDES.filter((side) => side !== "midline"), "both"] as const;

/** A place as a file says it: "both" is its left and its right. */
export type WrittenArea = { site: Site; side: Side | "both" };

const ofSites = <Sides extends WrittenArea["side"]>(
  sites: readonly Site[],
  sides: readonly Sides[],
) => z.strictObject({ site: code(sites, SITE_DESCRIPTIONS), side: code(sides, SIDE_DESCRIPTIONS) });

/** A site with a side that it can have, or both of them. */
export const areaSchema = z
  .discriminatedUnion("site", [
    ofSites<WrittenArea["side"]>(pairedSites, pairedSides),
    ofSites<WrittenArea["side"]>(unpairedSites, ["midline"]),
  ])
  .meta({ id: "area", description: 'Site and side; "both" is two areas.' });
