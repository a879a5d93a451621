import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { lab } from "./testing/cases/laboratory";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, entry, type TestEvent } from "./testing/events";

function reported(
  answers: Answers,
  more: readonly (TestEvent | readonly TestEvent[])[] = [],
  on = 0,
) {
  const { history } = ruleCase("", answers, { more });
  return assess(history, LIVE_RULE_SET, DAY_0 + on);
}

const rules = ({ findings }: Assessment) => findings.map(({ rule }) => rule);
const missing = (assessment: Assessment) => assessment.missing.map(({ item }) => item);

describe("a task of which the patient is not sure", () => {
  it("is a weakness that is not excluded beside a low potassium", () => {
    expect(rules(reported({ "task-grip": "unsure" }, [lab("potassium", 2.9)]))).toContain("L1");
  });

  it("may yet be the checklist's item of weakness", () => {
    expect(reported({ "task-grip": "unsure" }).checklist.possible).toContain("CL3");
    expect(reported({ "task-grip": "no" }).checklist.possible).not.toContain("CL3");
  });

  it("is answered by a later no", () => {
    const answered = reported({ "task-grip": "unsure" }, [answer(DAY_0 + 1, "task-grip", "no")], 1);
    expect(answered.checklist.possible).not.toContain("CL3");
  });
});

describe("a beginning that nobody knows, and not how fast either", () => {
  it.each([
    ["weakness-onset", { "task-grip": "yes", "weakness-speed": "unsure" }],
    ["speech-or-face-onset", { "speech-change": "yes", "bulbar-speed": "unsure" }],
    ["speech-or-face-onset", { "lid-droop": "yes" }],
  ] as const)("leaves %s open: %j", (item, answers) => {
    expect(missing(reported(answers))).toContain(item);
  });

  it.each([
    ["weakness-onset", { "task-grip": LONG_AGO, "weakness-speed": "unsure" }],
    ["speech-or-face-onset", { "lid-droop": LONG_AGO }],
    ["speech-or-face-onset", { "lid-droop": "yes", "bulbar-speed": "longer" }],
  ] as const)("and does not once one of them is reported: %s", (item, answers) => {
    expect(missing(reported(answers))).not.toContain(item);
  });
});

describe("a speed or a date that was stated of an earlier loss", () => {
  const grip: Answers = { "task-grip": LONG_AGO, "weakness-speed": "longer" };
  const later = answer(DAY_0 + 20, "task-stairs", "yes");

  it("does not say when a later loss began", () => {
    expect(missing(reported(grip, [], 20))).not.toContain("weakness-onset");
    expect(missing(reported({ ...grip, "task-grip": "yes" }, [later], 20))).toContain(
      "weakness-onset",
    );
    expect(missing(reported(grip, [later], 20))).toContain("weakness-onset");
  });

  it("and waits since the later loss, not since the earlier", () => {
    const open = reported(grip, [later], 20).missing.find(({ item }) => item === "weakness-onset");
    expect(open?.since).toBe(DAY_0 + 20);
  });

  it("but saying it again after a no does not restart it", () => {
    const more = [answer(DAY_0 + 3, "task-grip", "no"), answer(DAY_0 + 5, "task-grip", "yes")];
    const open = reported({ "task-grip": "yes" }, more, 5).missing;
    expect(open.find(({ item }) => item === "weakness-onset")?.since).toBe(DAY_0);
  });

  it("does once it is stated again with the later loss", () => {
    const again = answer(DAY_0 + 20, "weakness-speed", "days");
    expect(missing(reported(grip, [later, again], 20))).not.toContain("weakness-onset");
  });

  it("nor does it say when a later change of the face began", () => {
    const lid = answer(DAY_0 + 20, "lid-droop", "yes");
    const speech = { "speech-change": LONG_AGO, "bulbar-speed": "longer" } as const;
    expect(missing(reported(speech, [lid], 20))).toContain("speech-or-face-onset");
  });
});

test("a visit that is said to have been, on a day to come, ends no clock before that day", () => {
  const visit: TestEvent = { kind: "appointment", day: DAY_0, state: "seen", on: DAY_0 + 60 };
  const kept = [visit, entry(DAY_0 + 10, "calf:left")];
  const later = reported(
    { "task-grip": LONG_AGO },
    [...kept, answer(DAY_0 + 10, "wasting", "yes")],
    17,
  );
  expect(later.overdue).toBe("breach");
  expect(later.firstLookBy).not.toBeNull();
});
