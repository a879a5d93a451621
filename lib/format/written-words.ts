/** Codes, numbers, days and moments, as a form's choices and hidden fields have them. */
const CODED = /^(?:[a-z0-9:._+-]*|[A-Z]+[0-9]+[a-z]?|[0-9-]+T[0-9:.]+Z)$/;
/** Fields that hold words, even where they are one word in small letters. */
const HOLDS_WORDS = /(?:note|reason|detail|examination)$/i;

/** Of a form's fields the texts that somebody wrote, so that they can be shown; passwords are left out. */
export function writtenWords(fields: Iterable<readonly [string, FormDataEntryValue]>): string[] {
  return [...fields].flatMap(([name, value]) => {
    if (typeof value !== "string" || value.trim() === "") return [];
    if (name.startsWith("$ACTION") || /password/i.test(name)) return [];
    return HOLDS_WORDS.test(name) || !CODED.test(value) ? [value] : [];
  });
}
