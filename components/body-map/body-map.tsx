import { type AreaKey, areaKey } from "@/lib/clinical/body/area";
import {
  AREA_SHAPES,
  FIGURE_BOXES,
  FIGURE_OUTLINES,
  FIGURE_VIEWS,
  FIGURE_WORDS,
} from "@/lib/clinical/body/figure";
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
    <div aria-hidden="true" className="grid gap-4 sm:grid-cols-3">
      {FIGURE_VIEWS.map((view) => {
        const box = FIGURE_BOXES[view];
        return (
          <svg
            key={view}
            viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
            className="w-full max-w-96 justify-self-center select-none"
          >
            <path d={FIGURE_OUTLINES[view]} className="fill-page stroke-line-strong" />
            {AREA_SHAPES.filter((shape) => shape.view === view).map(({ area, d, centre }) => {
              const key = areaKey(area);
              const isChosen = chosen.has(key);
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the checkboxes are the control
                <g key={key} data-place={key} onClick={() => onToggle(key)}>
                  <path
                    d={d}
                    strokeLinejoin="round"
                    strokeWidth={isChosen ? 4 : 1}
                    className={`cursor-pointer ${isChosen ? "fill-action-pale stroke-action" : "fill-paper stroke-line-strong hover:fill-amount-1"}`}
                  />
                  {isChosen && <Tick {...centre} />}
                </g>
              );
            })}
            {FIGURE_WORDS.filter((each) => each.view === view).map(({ word, x, y }) => (
              <text
                key={word}
                x={x}
                y={y}
                textAnchor="middle"
                className="pointer-events-none fill-ink text-[13px]"
              >
                {labels[word]}
              </text>
            ))}
          </svg>
        );
      })}
    </div>
  );
}

function Tick({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x - 6} ${y} L${x - 2} ${y + 5} L${x + 7} ${y - 6}`}
      className="pointer-events-none fill-none stroke-action-dark stroke-3"
    />
  );
}
