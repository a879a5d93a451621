const COMMAND = /([MLCZ])([^MLCZ]*)/g;
const TENTHS = 10;

/** The same line to a tenth of a unit in about half the letters: each point counted from the one before, not from the edge. */
export function shortPath(d: string): string {
  let [x, y] = [0, 0];
  let short = "";
  for (const [, command = "", written = ""] of d.matchAll(COMMAND)) {
    const numbers = (written.match(/-?[\d.]+/g) ?? []).map((each) =>
      Math.round(Number(each) * TENTHS),
    );
    const [fromX, fromY] = command === "M" ? [0, 0] : [x, y];
    const steps = numbers.map((each, index) => each - (index % 2 === 0 ? fromX : fromY));
    short += (command === "M" ? "M" : command.toLowerCase()) + joined(steps);
    [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
  }
  return short;
}

function joined(tenths: readonly number[]): string {
  const written = tenths.map((each) => `${each / TENTHS}`.replace(/^(-?)0\./, "$1."));
  return written.join(" ").replaceAll(" -", "-");
}
