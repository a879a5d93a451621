import { describe, expect, it } from "vitest";

import type { HistoryEvent } from "../../history/event";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { answer, DAY_0, historyOf, type TestEvent, twitch } from "../testing/events";
import { shownEvidence } from "./shown-evidence";

const named = (id: string, event: TestEvent): TestEvent => ({ ...event, id });
const idsOf = (events: readonly HistoryEvent[]) => events.map(({ id }) => id);

/** What is shown of a finding that opened on day `since` and rests on every event but corrections. */
function shown(since: number, ...reported: readonly TestEvent[]) {
  const { events } = historyOf(reported);
  const evidence = idsOf(events.filter(({ kind }) => kind !== "correction"));
  return idsOf(shownEvidence({ since: DAY_0 + since, evidence }, events));
}

const yes = (day: number, id: string) => named(id, answer(DAY_0 + day, "wasting", "yes"));
const corrects = (day: number, id: string): TestEvent => ({
  kind: "correction",
  day: DAY_0 + day,
  corrects: id,
});

describe("of a finding's evidence is shown", () => {
  it("the event of the day on which it opened, not the newest", () => {
    expect(shown(3, yes(1, "before"), yes(3, "opened"), yes(5, "after"))).toEqual(["opened"]);
  });

  it("the first, where it opened as time passed", () => {
    expect(shown(14, yes(5, "second"), yes(1, "first"))).toEqual(["first"]);
  });

  it("one for each question, area, group and muscle, oldest first", () => {
    const calf = (day: number, id: string) => named(id, twitch(DAY_0 + day, "calf:left"));
    const arm = named("arm", twitch(DAY_0 + 4, "forearm:left"));
    const group = named("group", {
      kind: "safety",
      day: DAY_0 + 2,
      group: "wasting",
      value: "yes",
    });
    expect(shown(4, calf(4, "calf"), calf(1, "calf before"), arm, yes(3, "thin"), group)).toEqual([
      "group",
      "thin",
      "arm",
      "calf",
    ]);
  });

  it("every blood result, since each is a value of its own", () => {
    const lab = (day: number, id: string): TestEvent => ({
      kind: "lab",
      id,
      day: DAY_0 + day,
      test: "potassium",
      value: 2.4,
      unit: "mmol/L",
      upperLimit: null,
    });
    expect(shown(1, lab(2, "second"), lab(1, "first"))).toEqual(["first", "second"]);
  });

  it("no corrected event where another of its kind was not, even of the day on which it opened", () => {
    expect(shown(3, yes(3, "wrong"), yes(5, "right"), corrects(6, "wrong"))).toEqual(["right"]);
  });

  it("the answer that was given in a corrected one's stead, though the rules do not count it anew", () => {
    const { events } = historyOf([
      yes(1, "wrong"),
      named(
        "right",
        answer(DAY_0 + 2, "wasting", { value: "yes", since: DAY_0, areas: ["calf:left"] }),
      ),
      corrects(2, "wrong"),
    ]);
    expect(idsOf(shownEvidence({ since: DAY_0 + 1, evidence: ["wrong"] }, events))).toEqual([
      "right",
    ]);
  });

  it("a corrected event where nothing took its place, so that no finding is without its fact", () => {
    const changed = named("changed", answer(DAY_0 + 2, "wasting", "no"));
    const { events } = historyOf([yes(1, "wrong"), changed, corrects(2, "wrong")]);
    expect(idsOf(shownEvidence({ since: DAY_0 + 1, evidence: ["wrong"] }, events))).toEqual([
      "wrong",
    ]);
  });

  it("the same, in whatever order the events come", () => {
    const reported = [yes(1, "b"), yes(1, "a"), yes(2, "c"), twitch(DAY_0 + 1, "calf:left")];
    expect(shown(1, ...reported.toReversed())[0]).toBe(shown(1, ...reported)[0]);
  });
});

it("a combination shows one fact for each of its parts", () => {
  const history = historyOf([
    named("felt", answer(DAY_0, "task-grip", "yes")),
    named("again", answer(DAY_0 + 20, "task-grip", "yes")),
    named("slurred", answer(DAY_0 + 5, "speech-change", "yes")),
  ]);
  const finding = assess(history, LIVE_RULE_SET, DAY_0 + 25).findings.find(
    ({ rule }) => rule === "I2",
  );
  if (finding === undefined) throw new Error("I2 did not open");
  expect(idsOf(shownEvidence(finding, history.events))).toEqual(["felt", "slurred"]);
});
