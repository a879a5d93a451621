import type { Information, Tier } from "@/lib/clinical/history/tier";

/** What a chip says: a tier, that something serious or needed is not known, that a note may be an emergency, or that a lowering waits for a second person. */
export type ChipKind = Tier | Exclude<Information, "complete"> | "flagged-note" | "proposal";
export type Chip = { kind: ChipKind; word: string };

/** Word, shape and colour, all by one element: immediate shares urgent's colour, monitor and self-care share grey; shapes always differ. */
export function TierChip({ chip: { kind, word } }: { chip: Chip }) {
  return <span className={chipClass(kind)}>{word}</span>;
}

export function chipClass(kind: ChipKind): string {
  return `chip chip-${kind}`;
}
