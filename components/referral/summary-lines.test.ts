import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { answered } from "@/lib/clinical/emg/testing/answered";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { TASKS } from "@/lib/clinical/history/task";
import {
  FOREARM,
  historyOf,
  onset,
  SHOULDER,
  THIGH,
  twitch,
  twitchOn,
} from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { caseSummary } from "@/lib/referrals/case-summary";
import { newInSummary } from "@/lib/referrals/new-in-summary";
import { newClauses, summaryLines } from "./summary-lines";

const texts = {
  referral: createTranslator({ locale: "en", messages, namespace: "referral" }),
  measures: createTranslator({ locale: "en", messages, namespace: "measures" }),
};
const FIRST = dayFromIso("2026-08-31");
const ASKED = dayFromIso("2026-11-25");
const LOST = dayFromIso("2026-11-24");
const TODAY = dayFromIso("2026-11-26");

type Events = readonly (HistoryEvent | readonly HistoryEvent[])[];
const summaryOf = (...events: Events) =>
  caseSummary(historyOf(...events), TODAY, LIVE_RULE_SET.thresholds);

function linesOf(events: Events, examined: Parameters<typeof summaryLines>[1] = null): string[] {
  return summaryLines(summaryOf(...events), examined, texts).map(({ clauses }) =>
    clauses.map(({ words }) => words).join(" · "),
  );
}

const STORY: Events = [
  onset(FIRST, FIRST),
  twitchOn(FIRST, FIRST + 5, FOREARM),
  twitchOn(dayFromIso("2026-10-15"), dayFromIso("2026-10-18"), SHOULDER),
  twitch(dayFromIso("2026-11-23"), THIGH),
  answered(ASKED, "task-lifting", "yes", { since: LOST }),
  answered(ASKED, "feels-weak", "yes", {
    since: LOST,
    areas: [{ site: "upper-arm", side: "right" }],
  }),
  TASKS.filter((task) => task !== "task-lifting" && task !== "task-keys").map((task) =>
    answered(ASKED, task, task === "task-grip" ? "unsure" : "no"),
  ),
  answered(ASKED, "wasting", "no"),
  answered(ASKED, "speech-change", "no"),
  answered(ASKED, "swallow-change", "no"),
  answered(ASKED, "breathlessness", "none"),
  answered(ASKED, "bladder-change", "unsure"),
];

test("a case is summed up in four lines: where and when, what was lost, what was denied, what is known", () => {
  const examined = { on: dayFromIso("2026-11-03"), examination: "Power 5/5" };
  expect(linesOf(STORY, examined)).toEqual([
    "Twitching since 31-Aug-2026 · 1 Forearm, right, 31-Aug-2026 · 2 Shoulder, right, 15-Oct-2026 · 3 Thigh, right, 23-Nov-2026 (one day only)",
    "Lifting newly hard since 24-Nov-2026 · Upper arm, right feels weak since 24-Nov-2026",
    "No: Muscle visibly thinner; Speech changed; Swallowing changed; Breathlessness; 10 of 13 tasks · Not sure: Bladder, bowel or sexual change; Grip, opening jars · Not answered: Numbness or tingling; Turning keys",
    "Examined 03-Nov-2026: Power 5/5 · 11 of 88 days recorded",
  ]);
});

test("a case of which nothing was reported says so, and denies nothing", () => {
  expect(linesOf([])).toEqual([
    "No twitching recorded",
    "Not answered: Feels weak; Muscle visibly thinner; Speech changed; Swallowing changed; Breathlessness; Numbness or tingling; Bladder, bowel or sexual change; all 13 tasks",
    "No examination recorded · No day recorded",
  ]);
});

test("an emergency and a beginning that nobody gave are said as such", () => {
  const [spread, lost] = linesOf([
    twitchOn(FIRST, FIRST + 1, FOREARM),
    answered(TODAY, "cannot-swallow", "yes"),
    answered(TODAY, "numb-tingle", "constant", { since: LOST }),
  ]);
  expect(spread).toBe("When it began was not reported · 1 Forearm, right, 31-Aug-2026");
  expect(lost).toBe(
    "Cannot swallow saliva, or chokes on most drinks: Yes, reported 26-Nov-2026 · Numbness or tingling: Constant, since 24-Nov-2026",
  );
});

test("a yes that became a no stands with both, before what was denied", () => {
  const lines = linesOf([
    answered(FIRST, "numb-tingle", "constant"),
    answered(ASKED, "numb-tingle", "none"),
    answered(ASKED, "wasting", "no"),
  ]);
  expect(lines[1]).toMatch(
    /^Numbness or tingling: None \(25-Nov-2026\), before that Constant \(31-Aug-2026\) · No: Muscle visibly thinner · /,
  );
});

test("places that share a first day share a number, and from the seventh on they are counted", () => {
  const sites = [
    "forearm",
    "shoulder",
    "thigh",
    "calf",
    "shin",
    "foot",
    "chest",
    "abdomen",
  ] as const;
  const [spread] = linesOf([
    sites.map((site, index) => twitch(FIRST + Math.max(0, index - 1), { site, side: "left" })),
  ]);
  expect(spread).toContain(
    "· 1 Shoulder, left, 31-Aug-2026 · 1 Forearm, left, 31-Aug-2026 · 3 Thigh, left,",
  );
  expect(spread).toMatch(/· 2 more places$/);
});

test("each clause leads to its evidence", () => {
  const places = summaryLines(summaryOf(...STORY), null, texts).flatMap(({ clauses }) =>
    clauses.map(({ at }) => `${at.part}#${at.fragment}`),
  );
  expect([...new Set(places)]).toEqual([
    "summary#spread",
    "checklists#question-task-lifting",
    "checklists#question-feels-weak",
    "checklists#checklists",
    "examination#examinations",
    "journal#journal",
  ]);
});

test("what is new since a moment is named", () => {
  const found = newInSummary(summaryOf(...STORY), summaryOf(...STORY.slice(0, 3)));
  expect(newClauses(found, texts).map(({ words }) => words)).toEqual([
    "Thigh, right, 23-Nov-2026",
    "Lifting newly hard since 24-Nov-2026",
    "Upper arm, right feels weak since 24-Nov-2026",
  ]);
});
