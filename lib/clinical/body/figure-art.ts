import type { Site } from "./site";

/**
 * One place as a path: x counts outward from the midline, y down, in figure units. Paired places are
 * drawn once and placed on both sides. `mark` is where a sign on the place goes, when not in its middle.
 */
export type HalfShape = { site: Site; half: string; mark?: readonly [x: number, y: number] };

/** Half outlines, closed along the midline. */
export const OUTLINE_HALF = {
  head: "M0 30 C46 30 60 58 58 94 C66 92 66 116 56 120 C54 150 46 172 38 184 L42 222 Q50 240 84 250 L84 262 L0 262",
  body: "M0 28 C20 28 26 44 24 62 C23 74 17 82 11 86 L12 94 Q38 98 56 106 Q68 114 70 134 Q78 160 82 180 Q92 210 97 236 Q116 250 118 266 L108 276 Q112 298 104 312 L80 312 Q72 296 73 276 Q68 258 72 244 Q60 216 53 186 Q48 160 46 138 L44 166 L42 190 L47 222 Q54 250 50 300 L45 330 Q47 370 38 408 L40 416 Q52 432 48 446 L10 446 Q10 430 14 414 Q8 370 11 330 Q4 290 3 254 L0 250",
} as const;

const ARM: readonly HalfShape[] = [
  { site: "shoulder", half: "M20 98 Q46 100 58 112 Q66 120 67 132 L49 136 Q44 116 22 110 Z" },
  { site: "upper-arm", half: "M50 140 L68 136 Q76 160 79 178 L57 186 Q52 164 50 140 Z" },
  { site: "forearm", half: "M58 190 L80 182 Q90 212 94 236 L76 242 Q64 216 58 190 Z" },
  { site: "hand-thumb-side", half: "M88 241 L96 239 Q114 253 115 266 L106 274 L91 275 Z" },
  { site: "hand-little-finger-side", half: "M75 245 L85 242 L88 276 L76 277 Q71 260 75 245 Z" },
  { site: "fingers", half: "M77 281 L105 278 Q108 296 101 308 L82 308 Q76 296 77 281 Z" },
];

/** The enlarged head and neck; the tongue lies on the lips and is drawn after them. */
export const FACE: readonly HalfShape[] = [
  { site: "forehead", half: "M-45 76 Q-42 38 0 35 Q42 38 45 76 Q0 66 -45 76 Z" },
  { site: "eyelid", half: "M8 90 Q28 74 50 88 Q30 108 8 90 Z" },
  { site: "cheek", half: "M13 112 Q34 112 52 100 Q54 124 49 146 Q34 150 19 140 Z" },
  { site: "jaw", half: "M25 152 Q36 155 48 152 Q45 172 21 194 Q27 170 25 152 Z" },
  {
    site: "lips-chin",
    half: "M-21 150 Q0 142 21 150 Q24 180 13 198 Q0 204 -13 198 Q-24 180 -21 150 Z",
  },
  { site: "tongue", half: "M-12 156 Q0 152 12 156 Q14 178 0 182 Q-14 178 -12 156 Z" },
  { site: "throat", half: "M-16 208 Q0 214 16 208 L16 230 Q0 234 -16 230 Z" },
  { site: "neck-front", half: "M-16 235 Q0 239 16 235 L22 259 L-22 259 Z" },
  {
    site: "neck",
    half: "M21 204 L35 191 L38 222 Q48 242 80 252 L80 259 L27 259 L21 234 Z",
    mark: [30, 232],
  },
  { site: "all-over", half: "M-90 282 L90 282 L90 322 L-90 322 Z", mark: [-70, 302] },
];

export const FRONT_HALF: readonly HalfShape[] = [
  { site: "chest", half: "M2 112 L22 113 Q42 120 45 140 L43 160 Q22 168 2 160 Z" },
  { site: "abdomen", half: "M2 166 Q14 170 28 167 L30 220 L2 228 Z" },
  { site: "trunk-side", half: "M31 166 L43 163 L40 190 L45 220 L33 222 Z" },
  ...ARM,
  { site: "thigh", half: "M5 252 L32 228 L47 226 Q53 270 46 318 L13 322 Q6 284 5 252 Z" },
  { site: "shin", half: "M13 332 L44 328 Q45 370 36 406 L16 408 Q10 370 13 332 Z" },
  { site: "foot", half: "M17 414 L36 412 Q47 430 45 441 L13 443 Q13 428 17 414 Z" },
];

export const BACK_HALF: readonly HalfShape[] = [
  { site: "neck", half: "M1 74 L13 82 L14 92 L19 96 L1 103 Z" },
  { site: "upper-back", half: "M2 108 L21 112 Q41 120 45 140 L43 170 L2 174 Z" },
  { site: "low-back", half: "M2 178 L42 174 L40 190 L44 214 L2 220 Z" },
  { site: "buttock", half: "M2 225 L46 219 Q53 244 50 260 Q28 274 4 262 Z" },
  ...ARM,
  { site: "thigh", half: "M6 268 Q28 280 49 266 L45 318 L13 322 Z" },
  { site: "calf", half: "M13 332 L44 328 Q47 370 36 406 L16 408 Q8 370 13 332 Z" },
  { site: "foot", half: "M17 414 L36 412 Q46 430 44 441 L13 443 Q13 428 17 414 Z" },
];
