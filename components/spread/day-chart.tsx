"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useHasScript } from "@/components/ui/use-has-script";
import type { DayChartLabels, DayCounts } from "./day-lines";

/** Of the picture, in pixels, so that nothing moves when it arrives. */
const HEIGHT = 240;
const ROOM = { height: HEIGHT };

const DayLines = dynamic(() => import("./day-lines").then((module) => module.DayLines), {
  ssr: false,
  loading: () => <div style={ROOM} aria-hidden="true" />,
});

/** What is measured day by day, to zoom into. Its code comes when a reader opens it; the table beside it says the same. */
export function DayChart({ days, labels }: { days: readonly DayCounts[]; labels: DayChartLabels }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!useHasScript()) return <div className="min-h-8 print:hidden" />;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="print:hidden">
      <summary className="min-h-8 cursor-pointer py-1 text-link underline">{labels.title}</summary>
      {isOpen && (
        <div style={ROOM}>
          <DayLines days={days} labels={labels} height={HEIGHT} />
        </div>
      )}
    </details>
  );
}
