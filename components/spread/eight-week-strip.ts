import { STRIP_WEEKS } from "@/lib/clinical/spread/eight-week-strip";
import { stripShades } from "@/lib/clinical/spread/strip-code";
import { type Html, html } from "@/lib/format/html";

const CELL_WIDTH = 9;
const CELL_HEIGHT = 6;
const STEP_X = CELL_WIDTH + 1;
const STEP_Y = CELL_HEIGHT + 1;

/**
 * Four regions head to foot, eight weeks left to right; hatched weeks have no record. `code` is as `stripCode`
 * writes it. One path for each shade keeps it small.
 */
export function eightWeekStrip({
  code,
  title,
  regions,
}: {
  code: string;
  title: string;
  regions: readonly string[];
}): Html {
  const { twitching, paths } = pictureOf(code);
  const words = regions.map((region, index) => `${region} ${twitching[index]}`).join(", ");
  return html`<svg role="img" aria-label="${title} ${words}" width="${STRIP_WEEKS * STEP_X}" height="${regions.length * STEP_Y}" class="${HATCHED}">${paths}</svg>`;
}

const HATCHED =
  "bg-[repeating-linear-gradient(120deg,transparent_0_4px,var(--color-line)_4px_5px)]";

type Picture = {
  /** Weeks with twitching, of each region. */
  twitching: readonly number[];
  paths: readonly Html[];
};

const MOST_DRAWN = 5000;
const drawn = new Map<string, Picture>();

/** Many patients have the same strip, and one patient's is the same all week. */
function pictureOf(code: string): Picture {
  const known = drawn.get(code);
  if (known) return known;
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  const picture = draw(code);
  drawn.set(code, picture);
  return picture;
}

function draw(code: string): Picture {
  const shades = stripShades(code);
  const paths = new Map<number, string>();
  for (const [y, row] of shades.entries()) {
    for (const [x, shade] of row.entries()) {
      if (shade !== null) paths.set(shade, (paths.get(shade) ?? "") + cellPath(x, y));
    }
  }
  return {
    twitching: shades.map((row) => row.filter((shade) => shade !== null && shade > 0).length),
    paths: [...paths].map(
      ([shade, d]) => html`<path d="${d}" class="${FILL[shade] ?? ""}"></path>`,
    ),
  };
}

const FILL: Record<number, string> = {
  0: "fill-paper stroke-line",
  1: "fill-amount-1",
  2: "fill-amount-2",
  3: "fill-amount-3",
  4: "fill-amount-4",
};

function cellPath(column: number, row: number): string {
  return `M${column * STEP_X} ${row * STEP_Y}h${CELL_WIDTH}v${CELL_HEIGHT}h-${CELL_WIDTH}z`;
}
