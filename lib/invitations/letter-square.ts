import { encode } from "uqr";

/** The square of a letter as one path in a box of `size` by `size`, with the white edge that cameras need. */
export function letterSquare(words: string): { path: string; size: string } {
  const { data, size } = encode(words, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return { path, size: String(size) };
}
