import { z } from "zod";
import { SIDES, type Side } from "@/lib/clinical/body/area";
import { SITE_IDS, SITES, type Site } from "@/lib/clinical/body/site";
import { code } from "./code-schema";
import { SIDE_WORDS, SITE_WORDS } from "./code-words";

const unpairedSites = SITE_IDS.filter((site) => !SITES[site].paired);
const pairedSites = SITE_IDS.filter((site) => SITES[site].paired);
const pairedSides = SIDES.filter((side) => side !== "midline");

const ofSites = <Sides extends Side>(sites: readonly Site[], sides: readonly Sides[]) =>
  z.strictObject({ site: code(sites, SITE_WORDS), side: code(sides, SIDE_WORDS) });

/** A site with a side that it can have. */
export const areaSchema = z
  .discriminatedUnion("site", [
    ofSites<Side>(pairedSites, pairedSides),
    ofSites<Side>(unpairedSites, ["midline"]),
  ])
  .meta({ id: "area", description: 'Site and side. "Both sides" is two areas.' });
