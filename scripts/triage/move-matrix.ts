import { TIERS } from "@/lib/clinical/history/tier";
import { moveOf } from "./compare-lines";

const COLUMNS = [...TIERS, null];
const WIDTH = 10;

/** Old tier (rows) by new tier (columns), with how many cases each. */
export function moveMatrix(tally: ReadonlyMap<string, number>): string {
  const pad = (cell: string | number) => String(cell).padStart(WIDTH);
  const head = `${"old \\ new".padEnd(WIDTH)}${COLUMNS.map((tier) => pad(tier ?? "none")).join("")}`;
  const rows = COLUMNS.map((before) => {
    const cells = COLUMNS.map((after) =>
      pad(tally.get(moveOf({ tier: before }, { tier: after })) ?? 0),
    );
    return `${(before ?? "none").padEnd(WIDTH)}${cells.join("")}`;
  });
  return [head, ...rows].join("\n");
}
