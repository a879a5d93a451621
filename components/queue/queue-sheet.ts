import type { Chip } from "@/components/referral/tier-chip";

/** One row of the queue as it is read: words only, so that the browser formats nothing. */
export type QueueLine = {
  referralId: string;
  name: string;
  /** With the birth date where somebody else of the page has the same surname. */
  age: string;
  hospitalNumber: string;
  chips: readonly Chip[];
  due: { text: string; detail: string | null; isOverdue: boolean };
  /** What is not known, where that gives the row its place. */
  unknown: string | null;
  /** Ids of rules. */
  reasons: readonly string[];
  moreReasons: string | null;
  news: string;
  /** Ids of the rules that are new to the reader. */
  newReasons: readonly string[];
  isNew: boolean;
  /** The strip's shades as `stripCode` writes them; null while none is stored. */
  strip: string | null;
  nextAction: string;
  nextStep: string;
  owner: string;
  waiting: string;
};

/** The words around the rows, and those that the rows name by id: each is sent once, however many rows say it. */
export type QueueTableLabels = {
  rules: Readonly<Record<string, string>>;
  regions: readonly string[];
  stripTitle: string;
  noReasons: string;
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
  /** In place of why, without a network. */
  whyOffline: string;
  close: string;
  peek: string;
  peekLoading: string;
  peekFailed: string;
  peekOpen: string;
  stripUnknown: string;
};

/** What stands above the rows of one place: counts are those of the whole filtered list. */
export type QueueHead = { chip: Chip; count: string; late: readonly string[]; within: string };

/** All that the table shows, place by place. */
export type QueueSheet = {
  groups: readonly { head: QueueHead; lines: readonly QueueLine[] }[];
  labels: QueueTableLabels;
};
