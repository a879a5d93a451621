import { expect, test } from "vitest";
import { homeSteps } from "./home-steps";

test("the home steps are shown the way to while they are offered, and always once they were begun", () => {
  const open = { status: "open", hasPlan: false } as const;
  expect(homeSteps("offered", open)).toBe("offered");
  expect(homeSteps("help-first", open)).toBe("none");
  expect(homeSteps("questions-first", open)).toBe("none");
  expect(homeSteps("offered", { ...open, status: "closed" })).toBe("none");
  for (const offer of ["offered", "help-first", "questions-first"] as const) {
    expect(homeSteps(offer, { ...open, hasPlan: true })).toBe("started");
  }
});
