/** The entries that a text names, apart by slashes. */
export function entries(text: string): readonly string[] {
  return text.split("/").map((entry) => entry.trim().replaceAll(/\s+/gu, " "));
}
