import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { History } from "../history/history";
import { RAISED_TIERS } from "../history/tier";
import { assess, resume, snapshot } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { RAISED_CASES, raising } from "./testing/cases/raised";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, type TestEvent } from "./testing/events";
import { everyEvent, SHORT_SPAN } from "./testing/every-event";
import { misjudged } from "./testing/misjudged";

type More = readonly TestEvent[];

function on(day: number, more: More, answers: Answers = {}): Assessment {
  const { history } = ruleCase("", answers, { more });
  return assess(history, LIVE_RULE_SET, DAY_0 + day);
}

const rules = ({ findings }: Assessment) => findings.map(({ rule }) => rule);
const finding = (assessment: Assessment, rule: string) =>
  assessment.findings.find((each) => each.rule === rule);

const lowering = (
  day: number,
  closes: readonly string[],
  quotes: readonly string[],
): TestEvent => ({
  kind: "decision",
  day: DAY_0 + day,
  decision: "change-tier",
  closes,
  quotes,
});
const seen = (day: number): TestEvent => ({
  kind: "appointment",
  day: DAY_0 + day,
  state: "seen",
  on: DAY_0 + day,
});

describe("a clinician raises a case by hand", () => {
  it.each(RAISED_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });

  it.each([
    ["emergency", { place: 0, band: null, target: null, deadline: DAY_0 + 3 }],
    ["immediate", { place: 1, band: null, target: null, deadline: DAY_0 + 10 }],
    ["urgent", { place: 2, band: "a", target: null, deadline: DAY_0 + 17 }],
    ["soon", { place: 5, band: "a", target: DAY_0 + 17, deadline: DAY_0 + 24 }],
    ["routine", { place: 8, band: null, target: null, deadline: DAY_0 + 45 }],
  ] as const)("to %s: the limits count from the day of the decision", (tier, current) => {
    const raised = on(3, [raising(3, tier)]);
    expect(raised).toMatchObject({ tier, ...current, firstLookBy: null });
    expect(on(2, [raising(3, tier)]).tier).toBe("self-care");
  });

  it("and the reason is the decision itself", () => {
    const raised = on(5, [raising(3, "urgent", "by-hand")]);
    expect(finding(raised, "H3")).toMatchObject({
      since: DAY_0 + 3,
      certainty: "met",
      evidence: ["by-hand"],
    });
  });

  it("below what is open already, which keeps its place and the earlier deadline", () => {
    const weak: Answers = { "task-grip": LONG_AGO };
    expect(on(3, [raising(3, "routine")], weak)).toMatchObject({
      tier: "urgent",
      deadline: DAY_0 + 14,
    });
  });

  it("without a tier yet, because something serious is unknown", () => {
    const unknown: Answers = { wasting: "unsure" };
    expect(on(1, [], unknown)).toMatchObject({ tier: null, place: 4 });
    expect(on(1, [raising(1, "urgent")], unknown)).toMatchObject({ tier: "urgent", place: 2 });
  });
});

describe("what was raised by hand", () => {
  it("is not raised anew by a second decision to the same tier", () => {
    const twice = on(9, [raising(3, "urgent", "first"), raising(6, "urgent", "second")]);
    expect(finding(twice, "H3")).toMatchObject({ since: DAY_0 + 3, evidence: ["first"] });
  });

  it("goes only by a decision that names it", () => {
    const raised = raising(3, "urgent", "by-hand");
    expect(rules(on(9, [raised, lowering(5, ["U1"], ["by-hand"])]))).toContain("H3");
    expect(rules(on(9, [raised, lowering(5, ["H3"], ["by-hand"])]))).toEqual(["C1"]);
  });

  it("goes on the day on which it came, where the decision quotes it", () => {
    const raised = raising(3, "urgent", "by-hand");
    expect(rules(on(3, [raised, lowering(3, ["H3"], ["by-hand"])]))).not.toContain("H3");
  });

  it("reopens when a clinician raises it again, and counts from then", () => {
    const lowered = [raising(3, "urgent", "first"), lowering(5, ["H3"], ["first"])];
    for (const [day, friday] of [
      [5, 1],
      [8, 0],
    ] as const) {
      const again = on(9, [...lowered, raising(day, "urgent", "second")]);
      expect(finding(again, "H3")).toMatchObject({
        since: DAY_0 + day,
        deadline: DAY_0 + day + 14 - friday,
        evidence: ["first", "second"],
      });
    }
  });

  it("reopens when the patient says worse, but for an emergency", () => {
    const worse = answer(DAY_0 + 9, "course", "worse");
    const of = (tier: "urgent" | "emergency", rule: string) =>
      rules(on(9, [raising(3, tier, "by-hand"), lowering(5, [rule], ["by-hand"]), worse]));
    expect(of("urgent", "H3")).toContain("H3");
    expect(of("emergency", "H1")).not.toContain("H1");
  });

  it("is known to the clinic from the day on which it was recorded", () => {
    const late = { ...raising(3, "urgent"), recordedOn: DAY_0 + 6 } as TestEvent;
    expect(finding(on(9, [late]), "H3")).toMatchObject({
      since: DAY_0 + 3,
      knownSince: DAY_0 + 6,
    });
  });
});

describe("a visit", () => {
  const overdue = (more: More, day: number) => on(day, more).overdue;

  it("ends the clock of what was raised before it", () => {
    expect(overdue([raising(3, "urgent"), seen(4)], 17)).toBe("no");
  });

  it("ends no clock of what was raised on its own day, since the visit may be why", () => {
    expect(overdue([seen(3), raising(3, "urgent")], 16)).toBe("no");
    expect(overdue([seen(3), raising(3, "urgent")], 17)).toBe("breach");
    expect(overdue([seen(2), raising(3, "urgent")], 17)).toBe("breach");
  });

  it("ends the clock of what an answer of its own day opened, as of all that was reported before", () => {
    const weak: Answers = { "task-grip": LONG_AGO };
    expect(on(14, [seen(0)], weak).overdue).toBe("no");
    expect(on(14, [], weak).overdue).toBe("breach");
  });

  it("leaves such a case overdue, so that what is worse is looked at the next working day", () => {
    const reported: More = [
      { kind: "contact-attempt", day: DAY_0 + 46 },
      answer(DAY_0 + 46, "task-grip", LONG_AGO),
    ];
    const weak = (more: More) => on(46, [...more, ...reported]).firstLookBy;
    expect(weak([seen(3), raising(3, "routine")])).toBe(DAY_0 + 49);
    expect(weak([raising(3, "routine"), seen(4)])).toBe(DAY_0 + 50);
  });
});

const someRaise = fc.record({
  day: fc.integer({ min: 0, max: SHORT_SPAN }),
  tier: fc.constantFrom(...RAISED_TIERS),
});
const raisedHistory = fc
  .tuple(everyEvent, someRaise)
  .map(([reported, { day, tier }]): { reported: History; raised: History } => {
    const event = { recordedOn: DAY_0 + day, ...raising(day, tier), id: "by-hand" };
    return { reported, raised: { ...reported, events: [...reported.events, event as never] } };
  });
/** No form takes back what is only reported on a later day, and no state can be kept over such a correction. */
const withoutCorrections = ({ events, ...reported }: History): History => ({
  ...reported,
  events: events.filter(({ kind }) => kind !== "correction"),
});

describe("whatever was reported", () => {
  it("raising never puts a case lower, nor its deadline later", () => {
    fc.assert(
      fc.property(raisedHistory, ({ reported, raised }) => {
        const before = assess(reported, LIVE_RULE_SET, DAY_0 + SHORT_SPAN);
        const after = assess(raised, LIVE_RULE_SET, DAY_0 + SHORT_SPAN);
        expect(after.place).toBeLessThanOrEqual(before.place);
        expect(after.deadline ?? 0).toBeLessThanOrEqual(before.deadline ?? Infinity);
      }),
    );
  });

  it("a raise is the same wherever it is among the events, and when a snapshot goes on from it", () => {
    fc.assert(
      fc.property(raisedHistory, ({ raised }) => {
        const asOf = DAY_0 + SHORT_SPAN;
        const whole = assess(raised, LIVE_RULE_SET, asOf);
        const turned = { ...raised, events: raised.events.toReversed() };
        expect(assess(turned, LIVE_RULE_SET, asOf)).toEqual(whole);
        const carried = withoutCorrections(raised);
        const rulesSnapshot = snapshot(carried, LIVE_RULE_SET);
        if (rulesSnapshot === null) return;
        const stored: typeof rulesSnapshot = JSON.parse(JSON.stringify(rulesSnapshot));
        expect(resume(stored, [], LIVE_RULE_SET, { asOf })?.assessment).toEqual(
          assess(carried, LIVE_RULE_SET, asOf),
        );
      }),
    );
  });
});

test("the words of what is raised name the tier to clinicians alone", () => {
  const raised = LIVE_RULE_SET.rules.filter(({ when }) => when.kind === "raised");
  expect(raised.map(({ tier }) => tier)).toEqual(RAISED_TIERS);
});
