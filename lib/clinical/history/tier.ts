/** How soon, most urgent first: the order of this array IS the order of the tiers. */
export const TIERS = [
  "emergency",
  "immediate",
  "urgent",
  "soon",
  "routine",
  "monitor",
  "self-care",
] as const;
export type Tier = (typeof TIERS)[number];

/** Routine or below, or no tier: nobody is to be seen soon. */
export function isCalmOrNone(tier: Tier | null): boolean {
  return tier === null || TIERS.indexOf(tier) >= TIERS.indexOf("routine");
}

/** Tiers to which a clinician can raise a case by hand. Stored: never rename one. */
export const RAISED_TIERS = [
  "emergency",
  "immediate",
  "urgent",
  "soon",
  "routine",
] as const satisfies readonly Tier[];
export type RaisedTier = (typeof RAISED_TIERS)[number];

/** Only `urgent` and `soon` are banded; every other tier has a null band. */
export const BANDS = ["a", "b"] as const;
export type Band = (typeof BANDS)[number];

/** Can we tell? Both incomplete states forbid routine, monitor and self-care. */
export const INFORMATION = ["complete", "more-needed", "serious-item-unknown"] as const;
export type Information = (typeof INFORMATION)[number];

export const OVERDUE = ["no", "target", "breach"] as const;
export type Overdue = (typeof OVERDUE)[number];
