import type { Chip } from "@/components/referral/tier-chip";
import type { StripShades } from "@/lib/clinical/spread/strip-code";

/** One finding in the popover: its rule in the clinician's words and the newest answer that met it. */
export type WhyLine = { rule: string; evidence: string | null };

/** "Why this tier", all in words. */
export type WhyWords = {
  run: string;
  article: readonly WhyLine[];
  additions: readonly WhyLine[];
  missing: readonly string[];
  nextChange: string;
};

/** One row of the queue as it is read: words only, so that the browser formats nothing. */
export type QueueLine = {
  referralId: string;
  name: string;
  born: string;
  hospitalNumber: string;
  chips: readonly Chip[];
  why: WhyWords;
  due: { words: string; detail: string | null; isOverdue: boolean };
  reasons: string;
  moreReasons: string | null;
  news: string;
  isNew: boolean;
  strip: { shades: StripShades; title: string } | null;
  nextAction: string;
  nextStep: string;
  owner: string;
  waiting: string;
};

/** The words around the rows. */
export type QueueTableWords = {
  caption: string;
  tier: string;
  patient: string;
  due: string;
  reasons: string;
  sinceLook: string;
  spread: string;
  nextAction: string;
  owner: string;
  waiting: string;
  why: string;
  close: string;
  stripUnknown: string;
  article: string;
  additions: string;
  missing: string;
  missingNone: string;
  caution: string;
  full: string;
};
