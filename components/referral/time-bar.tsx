import { timeUsed } from "@/lib/clinical/calendar/time-used";

type Day = Parameters<typeof timeUsed>[0];

const WIDTH = 100;
const LAST_QUARTER = 0.75;

/** A quiet bar of how much of the time to a deadline is used; the words beside it say the same. A notch is the target. */
export function TimeBar({
  from,
  to,
  target,
  today,
}: {
  from: Day;
  to: Day;
  /** Null: there is none before the deadline. */
  target: Day | null;
  today: Day;
}) {
  const used = timeUsed(from, to, today);
  const ink = today > to ? "fill-error" : used >= LAST_QUARTER ? "fill-ink" : "fill-line-strong";
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} 4`}
      preserveAspectRatio="none"
      className="block h-1 w-full rounded-sm"
    >
      <rect width={WIDTH} height="4" className="fill-line" />
      <rect width={WIDTH * used} height="4" className={ink} />
      {target !== null && target > from && target < to && (
        <rect
          x={WIDTH * timeUsed(from, to, target) - 1}
          width="2"
          height="4"
          className="fill-paper"
        />
      )}
    </svg>
  );
}
