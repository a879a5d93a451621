import type { Region } from "../body/region";
import type { Site } from "../body/site";
import type { MuscleId } from "./muscle";

/** The muscles that lie where a twitch, weakness or wasting was reported; "all-over" and whole limbs have none of their own: somebody must ask where. */
export const MUSCLES_OF_SITE = {
  forehead: ["frontalis"],
  eyelid: ["frontalis"],
  cheek: ["masseter"],
  "lips-chin": ["mentalis"],
  jaw: ["masseter"],
  tongue: ["tongue"],
  throat: ["tongue"],
  "neck-front": ["sternocleidomastoid"],
  neck: ["upper-trapezius"],
  shoulder: ["deltoid"],
  "upper-arm": ["biceps", "triceps"],
  forearm: ["extensor-digitorum", "flexor-carpi-radialis"],
  "hand-thumb-side": ["abductor-pollicis-brevis", "first-dorsal-interosseous"],
  "hand-little-finger-side": ["abductor-digiti-minimi", "first-dorsal-interosseous"],
  fingers: ["extensor-digitorum", "first-dorsal-interosseous"],
  chest: ["paraspinal-t6"],
  "upper-back": ["paraspinal-t6"],
  abdomen: ["rectus-abdominis", "paraspinal-t10"],
  "trunk-side": ["paraspinal-t10"],
  "low-back": ["gluteus-medius"],
  buttock: ["gluteus-medius"],
  thigh: ["vastus-lateralis", "vastus-medialis"],
  calf: ["medial-gastrocnemius"],
  shin: ["tibialis-anterior"],
  foot: ["extensor-hallucis-longus", "medial-gastrocnemius"],
  arm: [],
  leg: [],
  "all-over": [],
} as const satisfies Record<Site, readonly MuscleId[]>;

/** Of each region, muscles of different roots and nerves, proximal and distal where it is a limb. */
export const MUSCLES_OF_REGION = {
  bulbar: ["upper-trapezius"],
  cervical: ["biceps", "first-dorsal-interosseous"],
  thoracic: ["paraspinal-t10"],
  lumbosacral: ["vastus-lateralis", "tibialis-anterior"],
} as const satisfies Record<Region, readonly MuscleId[]>;
