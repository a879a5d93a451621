/** Text as the database can hold it: without null characters, and without half of a pair. */
export function storableText(typed: string): string {
  return typed.replaceAll("\u0000", "").toWellFormed();
}
