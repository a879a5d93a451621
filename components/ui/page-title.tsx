/**
 * The title of a page whose form says when it was refused, or that names a record; any other page has `titleMetadata`.
 * No health data: a title is read over shoulders.
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
