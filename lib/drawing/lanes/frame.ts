import type { Day } from "@/lib/clinical/calendar/day";
import { type DrawnPath, type DrawnText, rounded, text } from "../drawing";

/** Heights of letters, in units of the picture, which is drawn as wide as it is shown. */
export const NAME_SIZE = 13;
export const AXIS_SIZE = 11.5;
const LINE = 16;

/** One scale of days for all lanes: each day from its own x to the next one's. */
export type Frame = {
  left: number;
  right: number;
  /** Names stand above their lane, where beside it they would leave too little room for days. */
  isStacked: boolean;
  x: (day: Day) => number;
};

/** What is drawn of one lane, and how far down it reaches. */
export type DrawnLane = { height: number; items: readonly (DrawnPath | DrawnText)[] };

export function frameOf(
  { from, to }: { from: Day; to: Day },
  { width, names }: { width: number; names: readonly string[] },
): Frame {
  const beside = Math.max(...names.map((name) => lengthOf(name, NAME_SIZE))) + MARK_ROOM;
  const isStacked = beside > width * LARGEST_SHARE_OF_NAMES;
  const left = isStacked ? MARK_ROOM : Math.max(SMALLEST_NAMES, beside);
  const right = width - 2;
  const day = (right - left) / (to - from + 1);
  return { left, right, isStacked, x: (at) => rounded(left + (at - from) * day) };
}

/** Of the numbers before names. */
export const MARK_ROOM = 24;
const SMALLEST_NAMES = 128;
const LARGEST_SHARE_OF_NAMES = 0.46;

/** A lane's name and present value, and where the lane itself begins. */
export function named(
  { left, right, isStacked }: Frame,
  top: number,
  {
    name,
    value = "",
    x = 0,
    ...look
  }: { name: string; value?: string; x?: number; isBold?: boolean },
): { top: number; items: readonly DrawnText[] } {
  const y = top + 12;
  const items = [text(name, { x, y }, { size: NAME_SIZE, ...look })];
  if (value !== "") {
    const at = { x: isStacked ? right : left - 8, y };
    items.push(text(value, at, { size: AXIS_SIZE, anchor: "end", colour: "ink-soft" }));
  }
  return { top: isStacked ? top + LINE : top, items };
}

const known = new Map<string, number>();

/** About how wide words are: rather too much than too little, so that none lies on another. */
export function lengthOf(words: string, size: number): number {
  const ems = known.get(words) ?? emsOf(words);
  if (known.size < MOST_KNOWN) known.set(words, ems);
  return ems * size;
}

/** The same names and dates come with every patient. */
const MOST_KNOWN = 5000;

function emsOf(words: string): number {
  let ems = 0;
  for (const letter of words) ems += WIDE.test(letter) ? 1 : CAPITAL.test(letter) ? 0.7 : 0.55;
  return ems;
}

const CAPITAL = /[\p{Lu}mw%]/u;
const WIDE = /[\u1100-\uffff]/u;
