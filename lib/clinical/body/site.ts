import type { Region } from "./region";

type SiteFact = {
  region: Region | null;
  paired: boolean;
  /** Of a whole limb, which only histories of elsewhere name: the sites that it may be. */
  parts?: readonly string[];
};

/**
 * Every place a twitch can be recorded, head to foot. `paired` sites have a left and a right.
 * `region` is null only for "all-over", which counts as spread and is asked to be placed.
 */
export const SITES = {
  forehead: { region: "bulbar", paired: false },
  eyelid: { region: "bulbar", paired: true },
  cheek: { region: "bulbar", paired: true },
  "lips-chin": { region: "bulbar", paired: false },
  jaw: { region: "bulbar", paired: true },
  tongue: { region: "bulbar", paired: false },
  throat: { region: "bulbar", paired: false },
  "neck-front": { region: "cervical", paired: false },
  neck: { region: "cervical", paired: true },
  arm: {
    region: "cervical",
    paired: true,
    parts: [
      "shoulder",
      "upper-arm",
      "forearm",
      "hand-thumb-side",
      "hand-little-finger-side",
      "fingers",
    ],
  },
  shoulder: { region: "cervical", paired: true },
  "upper-arm": { region: "cervical", paired: true },
  forearm: { region: "cervical", paired: true },
  "hand-thumb-side": { region: "cervical", paired: true },
  "hand-little-finger-side": {
    region: "cervical",
    paired: true,
  },
  fingers: { region: "cervical", paired: true },
  chest: { region: "thoracic", paired: true },
  "upper-back": { region: "thoracic", paired: true },
  abdomen: { region: "thoracic", paired: true },
  "trunk-side": { region: "thoracic", paired: true },
  "low-back": { region: "lumbosacral", paired: true },
  leg: {
    region: "lumbosacral",
    paired: true,
    parts: ["buttock", "thigh", "calf", "shin", "foot"],
  },
  buttock: { region: "lumbosacral", paired: true },
  thigh: { region: "lumbosacral", paired: true },
  calf: { region: "lumbosacral", paired: true },
  shin: { region: "lumbosacral", paired: true },
  foot: { region: "lumbosacral", paired: true },
  "all-over": { region: null, paired: false },
} as const satisfies Record<string, SiteFact>;

export type Site = keyof typeof SITES;
export const SITE_IDS = Object.keys(SITES) as Site[];

const NO_PARTS: readonly Site[] = [];

/** The sites that a whole limb may be; empty for every site that is a place of its own. */
export function partsOf(site: Site): readonly Site[] {
  return site === "arm" || site === "leg" ? SITES[site].parts : NO_PARTS;
}
