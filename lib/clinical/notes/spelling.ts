const SHORTEST = 6;

/** Mends a word that is one letter (missing, added, changed, swapped) from a known one of six letters or more. */
export function spelling(
  known: ReadonlySet<string>,
  {
    misspellings,
    lookAlikes,
  }: { misspellings: Readonly<Record<string, string>>; lookAlikes: readonly string[] },
): (word: string) => string {
  const others = new Set(lookAlikes);
  const fixed = new Map(Object.entries(misspellings));
  const near = new Map<string, string>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const form of withoutOneLetter(word)) if (!near.has(form)) near.set(form, word);
  }
  return (word) => {
    const mended = fixed.get(word);
    if (mended !== undefined) return mended;
    if (known.has(word) || others.has(word) || word.length < SHORTEST - 1) return word;
    const meant = near.get(word);
    if (meant !== undefined && meant[0] === word[0]) return meant;
    for (const form of withoutOneLetter(word)) {
      const close = known.has(form) && form.length >= SHORTEST ? form : near.get(form);
      if (close !== undefined && close[0] === word[0]) return close;
    }
    return word;
  };
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
