import type { Day } from "../../calendar/day";
import { LAB_TESTS } from "../../history/event";
import { QUESTION_IDS } from "../../history/question";
import { NO_DAY } from "../../timeline/evidence";
import type { Missing } from "../assessment";

/** Everything that can be missing, by what makes it so: an answer, what completes the picture, or time alone. */
const ITEMS_OF = {
  serious: [
    ...QUESTION_IDS,
    ...LAB_TESTS.map((test) => `laboratory:${test}` as const),
    "birth-day-unknown",
    "under-age",
    "person:pregnant",
    "person:nerve-or-muscle-disease",
    "person:spinal-surgery",
    "emergency-words-unread",
    "checklist-abandoned",
    "changes-not-reported",
    "proxy-unconfirmed",
    "weakness-onset",
    "speech-or-face-onset",
    "not-at-all-onset",
    "contradiction:weakness",
    "contradiction:improved",
  ],
  picture: [
    "two-or-more",
    "onset",
    "site",
    "spread-places",
    "part-of-limb",
    "side",
    "cramps",
    "recorded-days",
  ],
  time: [
    "stale:weakness",
    "stale:wasting",
    "stale:sensation",
    "stale:speech-swallowing-breathing",
    "stale:coordination",
    "stale:bladder-bowel",
    "review",
    "out-of-date",
  ],
} as const;

export type MissingGroup = keyof typeof ITEMS_OF;
export const GROUPS = ["serious", "picture", "time"] as const satisfies MissingGroup[];

/** All of them in one list, group after group, the questions at their own index. */
export const MISSING_ITEMS: readonly string[] = [
  ...ITEMS_OF.serious,
  ...ITEMS_OF.picture,
  ...ITEMS_OF.time,
];
const PICTURE = ITEMS_OF.serious.length;
const TIME = PICTURE + ITEMS_OF.picture.length;

/** Where each group begins in the list. */
export const FIRST_OF: Readonly<Record<MissingGroup, number>> = {
  serious: 0,
  picture: PICTURE,
  time: TIME,
};

/** For each item of a group since when it is missing; NO_DAY where it is not. */
export type MissingSince = Record<MissingGroup, Day[]>;

export function nothingMissing(): MissingSince {
  return {
    serious: ITEMS_OF.serious.map(() => NO_DAY),
    picture: ITEMS_OF.picture.map(() => NO_DAY),
    time: ITEMS_OF.time.map(() => NO_DAY),
  };
}

/** Since when the item at a place of the list is missing. */
export function missingSinceOf(since: MissingSince, place: number): Day {
  if (place < PICTURE) return since.serious[place] ?? NO_DAY;
  if (place < TIME) return since.picture[place - PICTURE] ?? NO_DAY;
  return since.time[place - TIME] ?? NO_DAY;
}

/** Hears of each item that is missing, by its place in the list, in the order in which they are shown. */
export type Report = (item: number, weight: Missing["weight"], since: Day) => void;

export function placeOfItem<Group extends MissingGroup>(
  group: Group,
  item: (typeof ITEMS_OF)[Group][number],
): number {
  const items: readonly string[] = ITEMS_OF[group];
  return FIRST_OF[group] + items.indexOf(item);
}
