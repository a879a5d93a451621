import { expect, test } from "vitest";
import { labelsApart } from "./labels-apart";

const FRAME = { left: 100, right: 300, isStacked: false, x: (day: number) => 100 + day };
const at = (x: number, anchor: "start" | "end") => ({ x, y: 10, anchor }) as const;

test("a label goes where it has room, else gets shorter, else is not written", () => {
  const apart = labelsApart(FRAME);
  const write = (words: readonly string[], x: number) =>
    apart
      .write(words, [at(x - 5, "end"), at(x + 5, "start")])
      .map(({ text, x: where }) => [text, where]);
  expect(write(["Forearm R"], 100)).toEqual([["Forearm R", 105]]);
  expect(write(["Shoulder R"], 298)).toEqual([["Shoulder R", 293]]);
  expect(write(["Hand, little-finger side R", "3"], 200)).toEqual([["3", 195]]);
  expect(write(["Thigh R"], 201)).toEqual([]);
});
