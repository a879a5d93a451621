import { DrawingView } from "@/components/ui/drawing-view";
import type { AreaKey } from "@/lib/clinical/body/area";
import { FIGURE_VIEWS } from "@/lib/clinical/body/figure";
import { bodyChoice } from "@/lib/drawing/body-figure";
import type { PlaceLabels } from "./place-labels";

/** The body as a picture: a shortcut for pointers to a list of checkboxes that says the same in words. */
export function BodyMap({
  chosen,
  onToggle,
  labels,
}: {
  chosen: ReadonlySet<string>;
  onToggle: (place: AreaKey) => void;
  labels: PlaceLabels["map"];
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {FIGURE_VIEWS.map((view) => (
        <DrawingView
          key={view}
          drawing={bodyChoice(view, chosen, labels)}
          className="w-full max-w-96 justify-self-center select-none"
          groupProps={(place) => ({
            "data-place": place,
            onClick: () => onToggle(place),
            className: `cursor-pointer ${chosen.has(place) ? "" : "hover:[&>path]:fill-amount-1"}`,
          })}
        />
      ))}
    </div>
  );
}
