/**
 * The document's title, set by the form itself because only the form knows that it was refused.
 * A page uses this or `metadata.title`, never both. No health data: a title is seen over shoulders.
 */
export function PageTitle({
  title,
  errorPrefix,
}: {
  title: string;
  errorPrefix?: string | undefined;
}) {
  return <title>{`${errorPrefix ?? ""}${title} - Flicker`}</title>;
}
