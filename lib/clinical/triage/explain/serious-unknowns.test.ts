import { expect, test } from "vitest";
import type { Missing } from "../assessment";
import { seriousUnknowns } from "./serious-unknowns";

const missing = (item: string, weight: Missing["weight"], since = 1): Missing => ({
  item,
  weight,
  since,
});

test("what is serious and not known is named once, in its order", () => {
  expect(
    seriousUnknowns([
      missing("wasting", "hard"),
      missing("face-weak", "hard"),
      missing("wasting", "hard", 2),
    ]),
  ).toEqual(["wasting", "face-weak"]);
});

test("what only completes the picture is not serious, and a note that waits is read, not asked for", () => {
  expect(
    seriousUnknowns([missing("onset", "soft"), missing("emergency-words-unread", "hard")]),
  ).toEqual([]);
  expect(seriousUnknowns([])).toEqual([]);
});
