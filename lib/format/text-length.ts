/** The longest note, reason, line beside an answer and search that a form takes, in characters as a person sees them. */
export const LONGEST_NOTE = 1000;
export const LONGEST_REASON = 2000;
export const LONGEST_DETAIL = 300;
export const LONGEST_SEARCH = 80;
/** Of a patient whom the clinic invites. */
export const LONGEST_NAME = 120;
export const LONGEST_NUMBER = 40;

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many characters a person sees in a text without the blanks around it; a line end is one. */
export function visibleLength(text: string): number {
  let length = 0;
  for (const _ of characters.segment(text.replaceAll("\r\n", "\n").trim())) length += 1;
  return length;
}

/** By how many characters a text is too long; 0: it is not. */
export function excessLength(text: string, longest: number): number {
  // No text has more characters than units: most are not counted one by one.
  return text.length <= longest ? 0 : Math.max(0, visibleLength(text) - longest);
}
