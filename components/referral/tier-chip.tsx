import type { Information, Tier } from "@/lib/clinical/triage/tier";

/** What a chip says: a tier, or that something serious or needed is not known. */
export type ChipKind = Tier | Exclude<Information, "complete">;
export type Chip = { kind: ChipKind; word: string };

/** Word, shape and colour: immediate shares urgent's colour, monitor and self-care share grey; shapes always differ. */
export function TierChip({ chip: { kind, word } }: { chip: Chip }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm border px-1.5 py-0.5 text-[0.8rem] leading-tight font-bold ${COLOUR[kind]}`}
    >
      <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
        <path d={SHAPE[kind]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {word}
    </span>
  );
}

const COLOUR = {
  emergency: "border-tier-emergency bg-tier-emergency text-tier-emergency-ink",
  immediate: "border-tier-immediate bg-tier-immediate text-tier-immediate-ink",
  urgent: "border-tier-urgent bg-tier-urgent text-tier-urgent-ink",
  soon: "border-tier-soon bg-tier-soon text-tier-soon-ink",
  routine: "border-tier-routine bg-tier-routine text-tier-routine-ink",
  monitor: "border-line-strong bg-tier-monitor text-tier-monitor-ink",
  "self-care": "border-line-strong bg-tier-self-care text-tier-self-care-ink",
  "serious-item-unknown": "border-ink bg-information text-information-ink",
  "more-needed": "border-dashed border-ink bg-information text-information-ink",
} as const satisfies Record<ChipKind, string>;

const QUESTION_MARK =
  "M3 4.2a3 3 0 1 1 4.2 2.7c-.6.3-.7.5-.7 1.1H5c0-1.4.4-2 1.5-2.5A1.5 1.5 0 1 0 4.5 4.2ZM5 9h1.6v1.7H5Z";

/** Hexagon, double triangle, triangle, diamond, disc, square, ring; "?" where something is not known. */
const SHAPE = {
  emergency: "M3 .8h6l3 5.2-3 5.2H3L0 6Z",
  immediate: "M6 0l6 6H0ZM6 6l6 6H0Z",
  urgent: "M6 .5L12 11.5H0Z",
  soon: "M6 0l6 6-6 6-6-6Z",
  routine: "M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11Z",
  monitor: "M1 1h10v10H1Z",
  "self-care": "M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11ZM6 3a3 3 0 1 0 0 6 3 3 0 1 0 0-6Z",
  "serious-item-unknown": QUESTION_MARK,
  "more-needed": QUESTION_MARK,
} as const satisfies Record<ChipKind, string>;
