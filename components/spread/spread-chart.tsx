"use client";

import dynamic from "next/dynamic";
import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import type { SpreadLabels } from "./spread-labels";

const PICTURE_HEIGHT = 240;
/** As tall as both pictures, so that nothing moves when they arrive. */
const ROOM = { height: 2 * PICTURE_HEIGHT };

const SpreadLines = dynamic(() => import("./spread-lines").then((module) => module.SpreadLines), {
  ssr: false,
  loading: () => <div style={ROOM} aria-hidden="true" />,
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
    <div style={ROOM}>
      <SpreadLines {...props} pictureHeight={PICTURE_HEIGHT} />
    </div>
  );
}
