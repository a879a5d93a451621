import { describe, expect, it } from "vitest";
import type { ChecklistEvent } from "../history/event";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase, yesSince } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, type TestEvent } from "./testing/events";

function assessedOn(day: number, answers: Answers, more: readonly TestEvent[] = []) {
  const { history } = ruleCase("", answers, { more });
  return assess(history, LIVE_RULE_SET, DAY_0 + day);
}

function openOn(day: number, answers: Answers, more: readonly TestEvent[] = []) {
  return assessedOn(day, answers, more).findings.map(({ rule }) => rule);
}

const since = (ago: number) => ({ value: "yes", since: DAY_0 - ago });

describe("of several beginnings the latest counts, whichever question it answers", () => {
  it("for speech, swallowing, face and sight", () => {
    expect(openOn(0, { "speech-change": yesSince(5), "lid-droop": yesSince(60) })).toContain("I9");
    expect(openOn(0, { "speech-change": yesSince(60), "lid-droop": yesSince(5) })).toContain("I9");
    expect(openOn(0, { "speech-change": yesSince(60), "lid-droop": yesSince(60) })).not.toContain(
      "I9",
    );
  });

  it("for weakness of both sides", () => {
    const both = { "weakness-sides": "both-sides", "weakness-course": "better" } as const;
    const lost = (grip: number, stairs: number) =>
      openOn(0, { ...both, "task-grip": yesSince(grip), "task-stairs": yesSince(stairs) });
    expect(lost(60, 5)).toContain("I12");
    expect(lost(5, 60)).toContain("I12");
    expect(lost(60, 60)).not.toContain("I12");
  });
});

describe("a task that was lost, found again and lost anew", () => {
  const lostOn0And: readonly TestEvent[] = [
    answer(DAY_0 + 2, "task-grip", "no"),
    answer(DAY_0 + 5, "task-keys", { value: "yes", since: DAY_0 + 5 }),
  ];

  it("keeps the later of two beginnings, so that it is still newly lost", () => {
    const again = answer(DAY_0 + 5, "task-grip", since(40));
    expect(openOn(5, { "task-grip": since(5) }, [...lostOn0And, again])).toContain("I7");
    expect(openOn(5, { "task-grip": since(40) }, [...lostOn0And, again])).not.toContain("I7");
  });

  it("is lost on the day on which it is reported again, where nobody says since when", () => {
    const undated = { "task-grip": "yes", "weakness-speed": "weeks" } as const;
    const keys = answer(DAY_0 + 20, "task-keys", { value: "yes", since: DAY_0 + 20 });
    const again = answer(DAY_0 + 20, "task-grip", "yes");
    expect(openOn(20, undated, [answer(DAY_0 + 10, "task-grip", "no"), again, keys])).toContain(
      "I7",
    );
    expect(openOn(20, undated, [again, keys])).not.toContain("I7");
  });

  it("asks since when, where it was known before and is not now", () => {
    const missing = assessedOn(9, { "task-grip": since(60) }, [
      answer(DAY_0 + 2, "task-grip", "no"),
      answer(DAY_0 + 9, "task-grip", "yes"),
    ]).missing.map(({ item }) => item);
    expect(missing).toContain("weakness-onset");
  });
});

describe("a change of medicine", () => {
  const reported = (...more: readonly TestEvent[]) =>
    openOn(2, {}, [{ ...answer(DAY_0 + 2, "medicine-change", "yes"), id: "reported" }, ...more]);

  it("without a date is taken for a recent one", () => {
    expect(reported()).toContain("S10");
  });

  const form = (state: ChecklistEvent["state"]): TestEvent => ({
    kind: "checklist",
    day: DAY_0 + 2,
    state,
  });

  it.each(["started", "raised"] as const)(
    "is not without a date while the form that asks for it is under way: %s",
    (state) => {
      expect(reported(form(state))).not.toContain("S10");
    },
  );

  it.each([
    ["started", "abandoned"],
    ["started", "completed"],
    ["raised", "reported"],
  ] as const)(
    "a form that was %s and %s on one day is under way no longer, in either order",
    (begun, ended) => {
      expect(reported(form(begun), form(ended))).toContain("S10");
      expect(reported(form(ended), form(begun))).toContain("S10");
    },
  );

  it("counts after it was corrected, and its date does not any more", () => {
    const long: TestEvent = {
      ...answer(DAY_0 + 2, "medicine-change", { value: "yes", since: DAY_0 - 90 }),
      id: "long",
    };
    const corrected: TestEvent = { kind: "correction", day: DAY_0 + 2, corrects: "long" };
    expect(openOn(2, {}, [long])).not.toContain("S10");
    expect(openOn(2, {}, [long, corrected])).toContain("S10");
  });
});

describe("a known disease with a new symptom", () => {
  const disease: Answers = { "nerve-or-muscle-disease": "yes" };

  it("opens a day after the symptom began, as the patient reports, and not as it was first reported", () => {
    const symptom = (ago: number) =>
      assess(
        ruleCase("", { ...disease, wasting: yesSince(ago) }, { onset: null }).history,
        LIVE_RULE_SET,
        DAY_0,
      ).findings.map(({ rule }) => rule);
    expect(symptom(1)).toContain("U12");
    expect(symptom(0)).not.toContain("U12");
  });
});

it("what began at a time that nobody knows is asked for since it was first reported", () => {
  const { missing } = assessedOn(4, { "speech-change": "yes" }, [
    answer(DAY_0 + 4, "face-weak", "yes"),
  ]);
  expect(missing).toContainEqual({ item: "speech-or-face-onset", weight: "hard", since: DAY_0 });
});

describe("twitching that a week without any has ended", () => {
  const week = [1, 2, 3, 4, 5, 6, 7].map(
    (day): TestEvent => ({ kind: "no-twitch", day: DAY_0 + day }),
  );
  const began = (day: number, ago: number): TestEvent => ({
    kind: "onset",
    day: DAY_0 + day,
    onset: DAY_0 - ago,
    accuracy: "day",
  });

  it("does not last since a day before that week, whenever that day is reported", () => {
    expect(openOn(6, {}, [...week.slice(0, 5), began(6, 30)])).toContain("M1");
    expect(openOn(8, {}, [...week, began(8, 30)])).not.toContain("M1");
  });

  it("hides nothing of what its last day showed", () => {
    const grade = (day: number, mrc: number): TestEvent => ({
      kind: "examination",
      day: DAY_0 + day,
      muscle: "apb",
      side: "left",
      mrc,
    });
    expect(openOn(7, {}, [grade(1, 5), ...week, grade(7, 4)])).toContain("I7");
  });
});
