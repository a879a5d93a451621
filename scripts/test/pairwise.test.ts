import { expect, test } from "vitest";
import { pairwise } from "./pairwise";

const SCRIPTS = ["with", "without"];
const FAULTS = ["down", "hangs", "offline", "signed out"];
const FORMS = ["note", "answer", "day"];
/** Without script a browser that is offline sends nothing. */
const CELLS = SCRIPTS.flatMap((script) =>
  FAULTS.flatMap((fault) => FORMS.map((form) => ({ script, fault, form }))),
).filter(({ script, fault }) => script === "with" || fault !== "offline");

type Name = keyof (typeof CELLS)[number];

function pairs(cells: typeof CELLS, [one, other]: readonly [Name, Name]): readonly string[] {
  return [...new Set(cells.map((cell) => `${cell[one]} + ${cell[other]}`))].sort();
}

test.each([
  ["script", "fault"],
  ["script", "form"],
  ["fault", "form"],
] as const)("each %s meets each %s that it meets at all", (...two) => {
  expect(pairs([...pairwise(CELLS)], two)).toEqual(pairs(CELLS, two));
});

test("it is fewer than all, none twice, in their order, and the same each time", () => {
  const chosen = pairwise(CELLS);
  expect(chosen.length).toBeLessThanOrEqual(FAULTS.length * FORMS.length + 2);
  expect(chosen).toEqual(CELLS.filter((cell) => chosen.includes(cell)));
  expect(pairwise(CELLS)).toEqual(chosen);
});

test("cells of one dimension are all kept", () => {
  expect(pairwise([{ form: "note" }, { form: "day" }])).toHaveLength(2);
});
