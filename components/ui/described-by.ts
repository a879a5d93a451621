/** The ids of the hint and the error that exist for a field, for aria-describedby. */
export function describedBy(
  id: string,
  texts: { hint?: string | undefined; error?: string | undefined },
): string | undefined {
  const ids = [texts.hint && `${id}-hint`, texts.error && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}
