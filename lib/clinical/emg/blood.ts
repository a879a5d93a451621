/** Blood tests that a request lists; `core` belong to every request (clinical specification 4.5). Ids are stored. */
export const BLOODS = {
  "full-blood-count": { core: true },
  "urea-electrolytes": { core: true },
  calcium: { core: true },
  magnesium: { core: true },
  phosphate: { core: true },
  glucose: { core: true },
  thyroid: { core: true },
  b12: { core: true },
  folate: { core: true },
  "creatine-kinase": { core: true },
  "liver-function": { core: true },
  inflammation: { core: true },
  electrophoresis: { core: false },
  "antinuclear-antibody": { core: false },
  coeliac: { core: false },
  lyme: { core: false },
  "hiv-syphilis": { core: false },
  "acetylcholine-receptor": { core: false },
  "anti-gm1": { core: false },
  "potassium-channel": { core: false },
  "heavy-metals": { core: false },
  genetics: { core: false },
} as const satisfies Record<string, { core: boolean }>;

export type BloodId = keyof typeof BLOODS;
export const BLOOD_IDS = Object.keys(BLOODS) as BloodId[];
