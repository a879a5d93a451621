import { expect, test } from "vitest";
import { SOME } from "../history/question";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { answer, checklist, DAY_0, historyOf } from "./testing/events";

/** A calm first checklist of somebody whose left calf has twitched for 4 days, with these cramps, then later ones. */
function withCramps(cramps: string | number | null, ...later: readonly (string | number)[]) {
  const first = checklist(DAY_0, {
    onset: DAY_0 - 4,
    places: ["calf:left"],
    answers: { cramps },
  });
  const more = later.map((value, index) => answer(DAY_0 + index + 1, "cramps", value));
  const { tier, information, missing, findings } = assess(
    historyOf([first, ...more]),
    LIVE_RULE_SET,
    DAY_0 + later.length,
  );
  return {
    tier,
    information,
    missing: missing.map(({ item }) => item),
    isStrong: findings.some(({ rule }) => rule === "R5"),
  };
}

const CALM = { tier: "self-care", information: "complete", missing: [], isStrong: false };

test("cramps of unknown strength may be strong: no calm tier until somebody asks, but no finding either", () => {
  expect(withCramps(0)).toEqual(CALM);
  expect(withCramps(4)).toEqual(CALM);
  expect(withCramps(SOME)).toEqual({
    tier: null,
    information: "more-needed",
    missing: ["cramps"],
    isStrong: false,
  });
  expect(withCramps(5)).toMatchObject({ tier: "routine" });
});

test("the number that is given later answers it, whatever it is", () => {
  expect(withCramps(SOME, 4)).toEqual(CALM);
  expect(withCramps(SOME, 0)).toEqual(CALM);
  expect(withCramps(SOME, 5)).toMatchObject({ tier: "routine", missing: [] });
});

test("and one that was given before does not", () => {
  expect(withCramps(2, SOME)).toMatchObject({ tier: null, missing: ["cramps"] });
  expect(withCramps(6, SOME)).toMatchObject({ missing: ["cramps"], isStrong: true });
});
