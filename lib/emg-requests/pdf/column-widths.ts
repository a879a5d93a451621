import { type Lettering, widthOf } from "./lettering";

/**
 * Widths of a table's columns in points, `total` together: each as wide as its longest word needs,
 * the rest shared by how much longer its cells are.
 */
export function columnWidths(
  set: Lettering,
  rows: readonly (readonly string[])[],
  { total, padding }: { total: number; padding: number },
): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const cells = (column: number) => rows.map((row) => row[column] ?? "");
  const width = (text: string) => widthOf(set, text) + 2 * padding + 1;
  const columns = Array.from({ length: count }, (_, column) => {
    const texts = cells(column);
    const words = texts.flatMap((text) => text.split(/\s/));
    const least = Math.min(Math.max(...words.map(width)), total / count);
    const wished = Math.max(...texts.map((text) => Math.min(width(text), total)));
    return { least, wished: Math.max(wished, least) };
  });
  const sum = (of: "least" | "wished") => columns.reduce((all, column) => all + column[of], 0);
  const spare = total - sum("least");
  const wish = sum("wished") - sum("least");
  return columns.map(({ least, wished }) =>
    wish === 0 ? least + spare / count : least + (spare * (wished - least)) / wish,
  );
}
