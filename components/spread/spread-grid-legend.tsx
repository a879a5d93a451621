import { DrawingView } from "@/components/ui/drawing-view";
import { legendEntries, type SpreadLegendLabels, swatch } from "@/lib/drawing/spread-legend";

/** The key to the spread grid, in words. */
export function SpreadGridLegend({
  heading,
  labels,
}: {
  heading: string;
  labels: SpreadLegendLabels;
}) {
  return (
    <ul aria-label={heading} className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm">
      {legendEntries(labels).map(({ looks, words }) => (
        <li key={looks.join()}>
          <DrawingView
            drawing={swatch(looks)}
            className="swatch mr-1 inline-block h-5 align-middle"
          />
          {words}
        </li>
      ))}
      {labels.marks.map(({ letter, word }) => (
        <li key={word}>
          {letter}: {word}
        </li>
      ))}
    </ul>
  );
}
