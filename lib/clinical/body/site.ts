import type { Region } from "./region";

type SiteFact = {
  region: Region | null;
  paired: boolean;
  clinician: string;
  /** Of a whole limb, which only histories of elsewhere name: the sites that it may be. */
  parts?: readonly string[];
};

/**
 * Every place a twitch can be recorded, head to foot. `paired` sites have a left and a right.
 * `region` is null only for "all-over", which counts as spread and is asked to be placed.
 */
export const SITES = {
  forehead: { region: "bulbar", paired: false, clinician: "Forehead" },
  eyelid: { region: "bulbar", paired: true, clinician: "Eyelid" },
  cheek: { region: "bulbar", paired: true, clinician: "Cheek" },
  "lips-chin": { region: "bulbar", paired: false, clinician: "Lips and chin" },
  jaw: { region: "bulbar", paired: true, clinician: "Jaw" },
  tongue: { region: "bulbar", paired: false, clinician: "Tongue" },
  throat: { region: "bulbar", paired: false, clinician: "Throat and palate" },
  "neck-front": { region: "cervical", paired: false, clinician: "Neck, front" },
  neck: { region: "cervical", paired: true, clinician: "Neck, side and back" },
  arm: {
    region: "cervical",
    paired: true,
    clinician: "Arm",
    parts: [
      "shoulder",
      "upper-arm",
      "forearm",
      "hand-thumb-side",
      "hand-little-finger-side",
      "fingers",
    ],
  },
  shoulder: { region: "cervical", paired: true, clinician: "Shoulder" },
  "upper-arm": { region: "cervical", paired: true, clinician: "Upper arm" },
  forearm: { region: "cervical", paired: true, clinician: "Forearm" },
  "hand-thumb-side": { region: "cervical", paired: true, clinician: "Hand, thumb side" },
  "hand-little-finger-side": {
    region: "cervical",
    paired: true,
    clinician: "Hand, little-finger side",
  },
  fingers: { region: "cervical", paired: true, clinician: "Other fingers" },
  chest: { region: "thoracic", paired: true, clinician: "Chest" },
  "upper-back": { region: "thoracic", paired: true, clinician: "Upper back" },
  abdomen: { region: "thoracic", paired: true, clinician: "Abdomen" },
  "trunk-side": { region: "thoracic", paired: true, clinician: "Side of trunk" },
  "low-back": { region: "lumbosacral", paired: true, clinician: "Low back" },
  leg: {
    region: "lumbosacral",
    paired: true,
    clinician: "Leg",
    parts: ["buttock", "thigh", "calf", "shin", "foot"],
  },
  buttock: { region: "lumbosacral", paired: true, clinician: "Buttock and hip" },
  thigh: { region: "lumbosacral", paired: true, clinician: "Thigh" },
  calf: { region: "lumbosacral", paired: true, clinician: "Calf" },
  shin: { region: "lumbosacral", paired: true, clinician: "Shin" },
  foot: { region: "lumbosacral", paired: true, clinician: "Foot" },
  "all-over": { region: null, paired: false, clinician: "All over" },
} as const satisfies Record<string, SiteFact>;

export type Site = keyof typeof SITES;
export const SITE_IDS = Object.keys(SITES) as Site[];

const NO_PARTS: readonly Site[] = [];

/** The sites that a whole limb may be; empty for every site that is a place of its own. */
export function partsOf(site: Site): readonly Site[] {
  return site === "arm" || site === "leg" ? SITES[site].parts : NO_PARTS;
}
