import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import type { Help } from "@/lib/format/form-state";

/** The help that notes ask for, an emergency first. */
export function helpFor(notes: readonly string[]): readonly Help[] {
  const isCrisis = notes.flatMap(emergencyWordsIn).map(({ concept }) => concept === "self-harm");
  return [
    ...(isCrisis.includes(false) ? (["emergency"] as const) : []),
    ...(isCrisis.includes(true) ? (["crisis"] as const) : []),
  ];
}
