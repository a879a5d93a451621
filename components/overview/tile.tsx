import type { ReactNode } from "react";

/** One number that leads to its rows, and what is known of them; where there is nobody, a sentence. */
export function Tile({
  count,
  words,
  href,
  nobody,
  isLoud = false,
  isLate = false,
  children,
}: {
  count: number;
  words: string;
  href: string;
  nobody: string;
  isLoud?: boolean;
  isLate?: boolean;
  children: ReactNode;
}) {
  const edge = isLoud && count > 0 ? "border-2 border-tier-emergency-edge" : "border-line";
  return (
    <article className={`rounded-[10px] border bg-paper px-4 py-3 text-sm ${edge}`}>
      {count === 0 ? (
        <p className="m-0 text-ink-soft">{nobody}</p>
      ) : (
        <a href={href} className="flex min-h-6 items-baseline gap-2 text-ink">
          <b
            className={`text-[calc(26rem/14)] leading-none tabular-nums ${isLate ? "text-error" : ""}`}
          >
            {count}
          </b>
          <span className={`font-bold ${isLate ? "mark-late" : ""}`}>{words}</span>
        </a>
      )}
      {children}
    </article>
  );
}

/** A way to a part of a tile's rows. */
export function TileLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="mt-2 inline-flex min-h-6 items-center">
      {children}
    </a>
  );
}
