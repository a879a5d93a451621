import { useTranslations } from "next-intl";
import { DrawingView } from "@/components/ui/drawing-view";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { laneWords } from "@/lib/drawing/lanes/lane-words";
import { lanesDrawing } from "@/lib/drawing/lanes/lanes-drawing";
import { clinicDate } from "@/lib/format/clinic-date";
import { lanesInWords } from "./lanes-in-words";

/** The widths for which it is drawn, in pixels of a reader's usual size: words are never made smaller, nor cut. */
const WIDTHS = [
  { width: 320, shown: "@min-[560px]:hidden print:hidden" },
  { width: 560, shown: "hidden @min-[560px]:block @min-[720px]:hidden print:block" },
  { width: 720, shown: "hidden @min-[720px]:block print:hidden" },
] as const;
const PIXELS_OF_A_REM = 14;

/** How it spread on one axis of days, drawn for the room that there is. */
export function LanesPicture({ lanes }: { lanes: SpreadLanes }) {
  const t = useTranslations("spread");
  const referral = useTranslations("referral");
  const words = laneWords({ spread: t, referral, measures: useTranslations("measures") }, lanes.to);
  return (
    <div className="@container">
      {WIDTHS.map(({ width, shown }) => (
        <div key={width} className={shown}>
          <DrawingView
            drawing={lanesDrawing(lanes, words, { width })}
            title={t("title", { from: clinicDate(lanes.from), to: clinicDate(lanes.to) })}
            description={lanesInWords(lanes, words, t)}
            className="h-auto max-w-full"
            width={`${width / PIXELS_OF_A_REM}rem`}
            groupProps={(lane) => ({ "data-lane": lane })}
          />
        </div>
      ))}
    </div>
  );
}
