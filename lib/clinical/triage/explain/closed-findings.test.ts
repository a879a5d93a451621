import { expect, test } from "vitest";

import { closedFindings } from "./closed-findings";

const closing = (on: number, ...closes: readonly string[]) => ({
  by: `Dr ${on}`,
  on,
  reasonCode: "other",
  reason: "because",
  closes,
});

test("each closed finding is listed once, with who closed it last", () => {
  const closed = closedFindings([closing(9, "U1"), closing(5, "U1", "U4")], []);
  expect(closed.map(({ rule, by }) => [rule, by])).toEqual([
    ["U1", "Dr 9"],
    ["U4", "Dr 5"],
  ]);
});

test("what is open again is not listed as closed", () => {
  expect(closedFindings([closing(5, "U1", "U4")], ["U1"]).map(({ rule }) => rule)).toEqual(["U4"]);
});
