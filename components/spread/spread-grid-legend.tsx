import { AMOUNTS } from "@/lib/clinical/spread/amount";

export type SpreadGridLegendLabels = {
  heading: string;
  notRecorded: string;
  none: string;
  first: string;
  /** What the four shades mean, light to dark. */
  amounts: readonly string[];
  /** The lines' letters with their words. */
  marks: readonly string[];
};

const FILL = { 1: "bg-amount-1", 2: "bg-amount-2", 3: "bg-amount-3", 4: "bg-amount-4" } as const;

/** The key to the spread grid, in words. */
export function SpreadGridLegend({ labels }: { labels: SpreadGridLegendLabels }) {
  return (
    <ul
      aria-label={labels.heading}
      className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm"
    >
      <li>
        <span className="swatch mr-1 inline-block size-4 border border-line-strong bg-[repeating-linear-gradient(135deg,transparent_0_3px,var(--color-line-strong)_3px_4px)] align-middle" />
        {labels.notRecorded}
      </li>
      <li>
        <span className="swatch mr-1 inline-block size-4 border border-line-strong bg-paper align-middle" />
        {labels.none}
      </li>
      {AMOUNTS.map((amount, index) => (
        <li key={amount}>
          <span
            className={`swatch mr-1 inline-block size-4 border border-line-strong align-middle ${FILL[amount]}`}
          />
          {labels.amounts[index]}
        </li>
      ))}
      <li>
        <span className="swatch mr-1 inline-block h-4 w-1 bg-ink align-middle" />
        {labels.first}
      </li>
      {labels.marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}
