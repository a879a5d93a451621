import type { Help } from "@/lib/format/form-state";

/** The help to show first, an emergency before the rest; one entry for each thing said, true where it is of self-harm. */
export function helpFor(isCrisis: readonly boolean[]): readonly Help[] {
  return [
    ...(isCrisis.includes(false) ? (["emergency"] as const) : []),
    ...(isCrisis.includes(true) ? (["crisis"] as const) : []),
  ];
}
