import { expect, test } from "vitest";
import { INFORMATION, TIERS } from "../history/tier";
import { planOffer } from "./plan-offer";

test("the plan is begun beside no tier of soon or above, whatever else is known", () => {
  for (const information of INFORMATION) {
    expect(TIERS.filter((tier) => planOffer(tier, information) === "help-first")).toEqual([
      "emergency",
      "immediate",
      "urgent",
      "soon",
    ]);
  }
});

test("beside every other tier it waits only for an open answer that could be serious", () => {
  for (const tier of ["routine", "monitor", "self-care", null] as const) {
    expect(INFORMATION.map((information) => planOffer(tier, information))).toEqual([
      "offered",
      "offered",
      "questions-first",
    ]);
  }
});
