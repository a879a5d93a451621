import type { Region } from "../body/region";

type MuscleFact = {
  region: Region;
  root: string;
  nerve: string;
  /** Unpaired muscles are asked for once, without a side. */
  paired: boolean;
  position: "proximal" | "distal" | "axial";
  /** Deep or near the lung: extra care with anticoagulants. */
  deep?: true;
};

/** The muscles that a request may name, head to foot (clinical specification 4.4). Ids are stored: never rename or reuse one. */
export const MUSCLES = {
  frontalis: {
    region: "bulbar",
    root: "VII",
    nerve: "facial",
    paired: true,
    position: "axial",
  },
  mentalis: {
    region: "bulbar",
    root: "VII",
    nerve: "facial",
    paired: true,
    position: "axial",
  },
  masseter: {
    region: "bulbar",
    root: "V",
    nerve: "trigeminal",
    paired: true,
    position: "axial",
  },
  tongue: {
    region: "bulbar",
    root: "XII",
    nerve: "hypoglossal",
    paired: false,
    position: "axial",
  },
  "upper-trapezius": {
    region: "bulbar",
    root: "XI",
    nerve: "accessory",
    paired: true,
    position: "axial",
  },
  sternocleidomastoid: {
    region: "bulbar",
    root: "XI",
    nerve: "accessory",
    paired: true,
    position: "axial",
  },
  deltoid: {
    region: "cervical",
    root: "C5-6",
    nerve: "axillary",
    paired: true,
    position: "proximal",
  },
  biceps: {
    region: "cervical",
    root: "C5-6",
    nerve: "musculocutaneous",
    paired: true,
    position: "proximal",
  },
  triceps: {
    region: "cervical",
    root: "C6-8",
    nerve: "radial",
    paired: true,
    position: "proximal",
  },
  "extensor-digitorum": {
    region: "cervical",
    root: "C7-8",
    nerve: "radial",
    paired: true,
    position: "distal",
  },
  "flexor-carpi-radialis": {
    region: "cervical",
    root: "C6-7",
    nerve: "median",
    paired: true,
    position: "distal",
  },
  "abductor-pollicis-brevis": {
    region: "cervical",
    root: "C8-T1",
    nerve: "median",
    paired: true,
    position: "distal",
  },
  "first-dorsal-interosseous": {
    region: "cervical",
    root: "C8-T1",
    nerve: "ulnar",
    paired: true,
    position: "distal",
  },
  "abductor-digiti-minimi": {
    region: "cervical",
    root: "C8-T1",
    nerve: "ulnar",
    paired: true,
    position: "distal",
  },
  "paraspinal-t6": {
    region: "thoracic",
    root: "T6",
    nerve: "dorsal-ramus",
    paired: true,
    position: "axial",
    deep: true,
  },
  "paraspinal-t10": {
    region: "thoracic",
    root: "T10",
    nerve: "dorsal-ramus",
    paired: true,
    position: "axial",
    deep: true,
  },
  "rectus-abdominis": {
    region: "thoracic",
    root: "T7-12",
    nerve: "thoraco-abdominal",
    paired: true,
    position: "axial",
  },
  "gluteus-medius": {
    region: "lumbosacral",
    root: "L5",
    nerve: "superior-gluteal",
    paired: true,
    position: "proximal",
  },
  "vastus-lateralis": {
    region: "lumbosacral",
    root: "L2-4",
    nerve: "femoral",
    paired: true,
    position: "proximal",
  },
  "vastus-medialis": {
    region: "lumbosacral",
    root: "L2-4",
    nerve: "femoral",
    paired: true,
    position: "proximal",
  },
  "tibialis-anterior": {
    region: "lumbosacral",
    root: "L4-5",
    nerve: "peroneal",
    paired: true,
    position: "distal",
  },
  "medial-gastrocnemius": {
    region: "lumbosacral",
    root: "S1-2",
    nerve: "tibial",
    paired: true,
    position: "distal",
  },
  "extensor-hallucis-longus": {
    region: "lumbosacral",
    root: "L5",
    nerve: "peroneal",
    paired: true,
    position: "distal",
  },
} as const satisfies Record<string, MuscleFact>;

export type MuscleId = keyof typeof MUSCLES;
export type Nerve = (typeof MUSCLES)[MuscleId]["nerve"];
export const MUSCLE_IDS = Object.keys(MUSCLES) as MuscleId[];

export const MUSCLE_SIDES = ["left", "right", "midline"] as const;
export type MuscleSide = (typeof MUSCLE_SIDES)[number];

/** A muscle on a side, "biceps:right"; unpaired muscles are "midline". */
export type MuscleKey = `${MuscleId}:${MuscleSide}`;

/** Every muscle and side that a request may ask for, head to foot. */
export const MUSCLE_KEYS: readonly MuscleKey[] = MUSCLE_IDS.flatMap((id): MuscleKey[] =>
  MUSCLES[id].paired ? [`${id}:left`, `${id}:right`] : [`${id}:midline`],
);
