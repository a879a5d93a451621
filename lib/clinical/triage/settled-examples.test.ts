import { expect, it } from "vitest";
import type { AreaKey } from "../body/area";
import { dayFromIso } from "../calendar/day";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { type Answers, checklist, entry, historyOf, type TestEvent } from "./testing/events";

const TODAY = dayFromIso("2026-11-24");
const CALF: readonly AreaKey[] = ["calf:left"];

type Given = {
  answers?: Answers;
  places?: readonly AreaKey[];
  more?: readonly (TestEvent | readonly TestEvent[])[];
  on?: number;
};

/** A completed, all-calm first checklist of an adult whose left calf has twitched for 4 days, but for what is given. */
function placed({ answers = {}, places = CALF, more = [], on = 0 }: Given) {
  const first = checklist(TODAY, { onset: TODAY - 4, places, answers });
  const { tier, band, information } = assess(
    historyOf([first, ...more]),
    LIVE_RULE_SET,
    TODAY + on,
  );
  return [tier, band, information].filter(Boolean).join(" ");
}

it.each<[string, Given, string]>([
  ["nothing else", {}, "self-care complete"],
  [
    "breathless lying flat since February, not new",
    {
      answers: {
        breathlessness: { value: "lying-flat-or-at-rest", since: dayFromIso("2026-02-01") },
        "breathlessness-new": "no",
        "breath-moving-new": "no",
        "breath-passing-new": "no",
      },
    },
    "urgent a complete",
  ],
  [
    "a passing breath, new",
    { answers: { breathlessness: "passing", "breathlessness-new": "yes" } },
    "urgent b complete",
  ],
  [
    "weak cough, headache on waking, unrefreshing sleep and new fatigue",
    {
      answers: {
        "weak-cough": "yes",
        "morning-headache": "yes",
        "unrefreshing-sleep": "yes",
        "new-fatigue": "yes",
      },
    },
    "urgent b complete",
  ],
  [
    "getting up from a chair is hard, no date, both sides, over a longer time",
    {
      answers: {
        "task-chair": "yes",
        "weakness-sides": "both-sides",
        "weakness-speed": "longer",
        "weakness-course": "worse",
      },
    },
    "urgent a serious-item-unknown",
  ],
  [
    "forearm and shoulder of one side, and spread",
    { answers: { spread: "yes" }, places: ["forearm:left", "shoulder:left"] },
    "soon b complete",
  ],
  [
    "a bladder change of over four weeks, explicitly no worse",
    {
      answers: {
        "bladder-change": "yes",
        "bladder-change-weeks": "over-four-weeks",
        "bladder-change-worse": "no",
      },
    },
    "urgent a complete",
  ],
  [
    "a bladder change of under four weeks, no worse",
    {
      answers: {
        "bladder-change": "yes",
        "bladder-change-weeks": "under-four-weeks",
        "bladder-change-worse": "no",
      },
    },
    "emergency complete",
  ],
  ["spread, and no place", { answers: { spread: "yes" }, places: [] }, "more-needed"],
  ["a racing heart alone", { answers: { palpitations: "yes" } }, "routine complete"],
  ["a day of vomiting", { answers: { "fluid-loss": "yes" } }, "routine complete"],
  [
    "the left eyelid, and feels weak",
    { answers: { "feels-weak": "yes" }, places: ["eyelid:left"] },
    "routine complete",
  ],
])("%s", (_about, given, expected) => {
  expect(placed(given)).toBe(expected);
});

it("eyelid and calf on one day, then eight recorded days without, are not soon on day 15", () => {
  const quiet = [1, 2, 3, 4, 5, 6, 8, 9].map((day) => entry(TODAY + day));
  const history = historyOf([entry(TODAY, "eyelid:left", "calf:left"), ...quiet]);
  const { findings, checklist: items } = assess(history, LIVE_RULE_SET, TODAY + 15);
  expect(findings.map(({ tier }) => tier)).not.toContain("soon");
  expect(items.yes).not.toContain("CL4");
});

it("forearm and shoulder of one side, and spread, tick no unrelated muscle groups", () => {
  const events = checklist(TODAY, {
    onset: TODAY - 4,
    places: ["forearm:left", "shoulder:left"],
    answers: { spread: "yes" },
  });
  const { checklist: items, rows } = assess(historyOf([events]), LIVE_RULE_SET, TODAY);
  expect(rows).toContain("RF1");
  expect(items.possible).not.toContain("CL4");
});

it("spread without places asks for the places, and may be unrelated muscle groups", () => {
  const events = checklist(TODAY, { onset: TODAY - 4, places: [], answers: { spread: "yes" } });
  const { checklist: items, rows, missing } = assess(historyOf([events]), LIVE_RULE_SET, TODAY);
  expect(rows).not.toContain("RF1");
  expect(items).toMatchObject({ yes: [], possible: ["CL4"] });
  expect(missing.map(({ item }) => item)).toEqual(["site", "spread-places"]);
});
