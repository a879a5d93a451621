const WIDTH = 480;
const HEIGHT = 300;
const EDGE = { left: 50, right: 110, top: 40, bottom: 40 };
const LINES = [
  { colour: "#1f2933", dash: "none" },
  { colour: "#0b5cad", dash: "8 3" },
  { colour: "#9a3412", dash: "2 3" },
  { colour: "#4d7c0f", dash: "10 3 2 3" },
];
/** So far apart that the names at the ends of two lines can both be read. */
const NAME_HEIGHT = 15;

/** Charts side by side as one SVG text, from zero up; each line has its name at its end. */
export function lineChart(charts) {
  const titles = charts.map(({ title }) => title).join("; ");
  const parts = charts.map(
    (chart, index) => `<g transform="translate(${index * WIDTH} 0)">${partOf(chart)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * charts.length} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${titles}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function partOf({ title, ticks, series }) {
  const top = Math.max(...series.flatMap(({ values }) => values));
  const x = (index) => EDGE.left + (index / (ticks.length - 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value) => HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const ends = namePlaces(series.map(({ values }) => y(values.at(-1))));
  return [
    `<text x="${EDGE.left}" y="20" font-weight="bold">${title}</text>`,
    ...[0, top / 2, top].map(
      (value) =>
        `<path d="M${EDGE.left} ${y(value)}H${WIDTH - EDGE.right}" stroke="#d5dbe1"/><text x="${EDGE.left - 6}" y="${y(value) + 4}" text-anchor="end">${value.toFixed(0)}</text>`,
    ),
    ...ticks.map(
      (tick, index) =>
        `<text x="${x(index)}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle">${tick}</text>`,
    ),
    ...series.map(({ name, values }, index) => {
      const { colour, dash } = LINES[index % LINES.length];
      const points = values
        .map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
        .join(" ");
      return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${WIDTH - EDGE.right + 6}" y="${ends[index] + 4}" fill="${colour}">${name} ${values.at(-1).toFixed(0)}</text>`;
    }),
  ].join("\n");
}

/** The wished heights, moved down where two names would lie on each other. */
function namePlaces(wished) {
  const places = [...wished];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of wished.map((_, each) => each).toSorted((a, b) => wished[a] - wished[b])) {
    last = Math.max(wished[index], last + NAME_HEIGHT);
    places[index] = last;
  }
  return places;
}
