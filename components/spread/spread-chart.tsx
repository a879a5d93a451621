"use client";

import dynamic from "next/dynamic";
import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import type { SpreadLabels } from "./spread-labels";

/** Tall enough for both pictures, so that nothing moves when they arrive. */
const HEIGHT = "h-[27rem]";

const SpreadLines = dynamic(() => import("./spread-lines").then((module) => module.SpreadLines), {
  ssr: false,
  loading: () => <div className={HEIGHT} aria-hidden="true" />,
});

/** Areas and regions over real time. Recharts draws only in the browser; the table beside it says the same. */
export function SpreadChart(props: {
  points: readonly SpreadPoint[];
  /** The first and the last day of the time axis, whatever was recorded. */
  from: Day;
  to: Day;
  labels: SpreadLabels;
  label: string;
}) {
  return (
    <div className={HEIGHT}>
      <SpreadLines {...props} />
    </div>
  );
}
