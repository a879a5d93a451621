import type { Chip } from "@/components/referral/tier-chip";
import type { Drawing } from "@/lib/drawing/drawing";

type LinkedWords = { href: string; words: string; isStrong: boolean };

/** A case beside the list as it is read: words and drawings only, so that the browser formats nothing. */
export type PeekSheet = {
  referralId: string;
  name: string;
  /** Birth date, sex, hospital number, phone. */
  identity: readonly string[];
  owner: string;
  chips: readonly Chip[];
  clocks: readonly { words: string; isLate: boolean }[];
  /** Shares of the time to the deadline; null while none runs. */
  bar: { used: number; target: number | null; isPast: boolean } | null;
  /** Each statement leads to its evidence. */
  lines: readonly { heading: string; clauses: readonly LinkedWords[] }[];
  figure: { drawing: Drawing; title: string; words: string };
  grid: { drawing: Drawing; title: string; words: string };
  why: string;
  reasons: readonly {
    words: string;
    source: "article" | "addition";
    sourceWord: string;
    evidence: readonly string[];
  }[];
  moreReasons: LinkedWords | null;
  links: readonly LinkedWords[];
};
