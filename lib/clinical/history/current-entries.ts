type Entry = { id: string; supersedes: readonly string[] };

/** The entries whose place no other one takes, in the order given. */
export function currentEntries<OneEntry extends Entry>(
  entries: readonly OneEntry[],
): readonly OneEntry[] {
  const superseded = new Set(entries.flatMap(({ supersedes }) => supersedes));
  return entries.filter(({ id }) => !superseded.has(id));
}
