import { expect, test } from "vitest";

import { stripCode, stripOn, stripShades } from "./strip-code";

const cell = (amount: 0 | 1 | 2 | 3 | 4 | null) => ({ amount, twitchDays: 0, recordedDays: 0 });
const ROWS = (["bulbar", "cervical", "thoracic", "lumbosacral"] as const).map((region, row) => ({
  region,
  cells: ([null, 0, 1, 2, 3, 4, 0, 1] as const).map((amount) => cell(row === 3 ? null : amount)),
}));

test("a stored strip reads back as it was", () => {
  const shades = stripShades(stripOn(stripCode(ROWS), 20_000, 20_000));
  expect(shades).toEqual(ROWS.map(({ cells }) => cells.map(({ amount }) => amount)));
});

test("weeks that passed with nothing reported are weeks without a record", () => {
  const after = (days: number) => stripShades(stripOn(stripCode(ROWS), 20_000, 20_000 + days))[0];
  expect(after(6)).toEqual([null, 0, 1, 2, 3, 4, 0, 1]);
  expect(after(7)).toEqual([0, 1, 2, 3, 4, 0, 1, null]);
  expect(after(400)).toEqual(Array(8).fill(null));
});

test("a strip that was never stored shows no record, never zero", () => {
  expect(new Set(stripShades(stripOn("", 20_000, 20_000)).flat())).toEqual(new Set([null]));
});
