import type { StripShades } from "@/lib/clinical/spread/strip-code";

const CELL_WIDTH = 9;
const CELL_HEIGHT = 6;
const GAP = 1;

/** Four regions head to foot, eight weeks left to right; hatched weeks have no record. One path for each shade keeps it small. */
export function EightWeekStrip({ shades, title }: { shades: StripShades; title: string }) {
  const weeks = shades[0]?.length ?? 0;
  const paths = new Map<number | null, string>();
  for (const [y, row] of shades.entries()) {
    for (const [x, amount] of row.entries()) {
      paths.set(amount, (paths.get(amount) ?? "") + cellPath(x, y, amount));
    }
  }
  return (
    <svg
      role="img"
      aria-label={title}
      width={weeks * (CELL_WIDTH + GAP)}
      height={shades.length * (CELL_HEIGHT + GAP)}
    >
      {[...paths].map(([amount, d]) =>
        amount === null ? (
          <path key="gap" d={d} className="stroke-line-strong" />
        ) : (
          <path key={amount} d={d} className={FILL[amount]} />
        ),
      )}
    </svg>
  );
}

const FILL: Record<number, string> = {
  0: "fill-paper stroke-line",
  1: "fill-amount-1",
  2: "fill-amount-2",
  3: "fill-amount-3",
  4: "fill-amount-4",
};

/** A box, or for a week without a record one slanted line. */
function cellPath(column: number, row: number, amount: number | null): string {
  const x = column * (CELL_WIDTH + GAP);
  const y = row * (CELL_HEIGHT + GAP);
  if (amount === null) return `M${x + 2} ${y + CELL_HEIGHT}l5-6`;
  return `M${x + 0.5} ${y + 0.5}h${CELL_WIDTH - 1}v${CELL_HEIGHT - 1}h-${CELL_WIDTH - 1}z`;
}
