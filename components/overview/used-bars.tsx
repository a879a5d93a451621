import { PARTS } from "@/lib/queue/overview/waits-by-tier";

const HEIGHT = 20;

/** Ten bars from the opening to the deadline; the words say the same by halves. */
export function UsedBars({
  used,
  most,
  words,
}: {
  used: readonly number[];
  most: number;
  words: string;
}) {
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${PARTS * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-5 w-full min-w-24"
      >
        <rect y={HEIGHT - 1} width={PARTS * 10} height="1" className="fill-line-strong" />
        {used.map((count, part) => {
          const height = count === 0 ? 0 : Math.max(3, (count / most) * (HEIGHT - 1));
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a part of the time is its place
              key={part}
              x={part * 10 + 1}
              y={HEIGHT - 1 - height}
              width="8"
              height={height}
              className="fill-ink-soft"
            />
          );
        })}
        <rect x={PARTS * 10 - 1} width="1" height={HEIGHT} className="fill-ink" />
      </svg>
      <span className="sr-only">{words}</span>
    </>
  );
}
