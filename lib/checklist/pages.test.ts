import { describe, expect, it, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  SAFETY_GROUPS,
} from "@/lib/clinical/history/question";
import { answersToEvents } from "./answers-to-events";
import { buildRun } from "./build-run";
import { fieldName } from "./field-names";
import type { PageItem } from "./page";
import { parsePageInput } from "./page-input";
import { FLOWS, type Flow, type PageId } from "./pages";
import { firstUnanswered, openItems, pathOf } from "./path";
import { emptyRun, type Run } from "./run";

const TODAY = dayFromIso("2026-11-24");
type Answering = (item: PageItem) => Record<string, string[]>;

/** Fill in the pages of a flow as a patient would, one after the other. */
function walk(flow: Flow, answering: Answering): { run: Run; events: HistoryEvent[] } {
  let run = emptyRun("run");
  const events: HistoryEvent[] = [];
  for (let page = firstUnanswered(flow, run); page !== null; page = firstUnanswered(flow, run)) {
    const items = openItems(page, run);
    const fields = Object.assign({}, ...items.map(answering));
    const input = parsePageInput(items, fields, { today: TODAY, noToOthers: false });
    if (!input.ok) throw new Error(`${page}: ${JSON.stringify(input.problems)}`);
    for (const event of answersToEvents(input.given, run, TODAY)) {
      events.push({ ...event, id: `event-${events.length}`, recordedOn: TODAY });
    }
    run = buildRun("run", [...run.pages, page], events);
  }
  return { run, events };
}

function worst(item: PageItem): Record<string, string[]> {
  const name = fieldName(item);
  switch (item.ask) {
    case "question":
      return { [name]: [worstValue(item.question)] };
    case "safety":
      return { [name]: ["yes"] };
    case "areas":
    case "places":
      return { [name]: ["calf:left"] };
    case "since":
    case "onset":
      return { [`${name}-day`]: ["1"], [`${name}-month`]: ["10"], [`${name}-year`]: ["2026"] };
    default:
      return item satisfies never;
  }
}

function worstValue(id: QuestionId): string {
  const { answer, options = [] }: Question = QUESTIONS[id];
  if (answer === "choice") return options.at(-2) ?? "";
  return answer === "scale" ? "10" : "yes";
}

function nothingWrong(item: PageItem): Record<string, string[]> {
  if (item.ask === "safety") return { [fieldName(item)]: ["no"] };
  if (item.ask !== "question") return worst(item);
  const { answer, options = [] }: Question = QUESTIONS[item.question];
  if (item.question === "twitching") return { twitching: ["yes"] };
  if (answer === "scale") return { [item.question]: ["0"] };
  return { [item.question]: [answer === "yes-no" ? "no" : (options[0] ?? "")] };
}

const reported = (events: readonly HistoryEvent[]) =>
  new Map(
    events.flatMap((event) => (event.kind === "answer" ? [[event.question, event] as const] : [])),
  );

describe("from form field to question", () => {
  const first = reported(walk("first-checklist", worst).events);

  it.each(QUESTION_IDS)("the first checklist can answer %s", (question) => {
    expect(first.get(question)?.value.toString()).toBe(worstValue(question));
  });

  const dated = QUESTION_IDS.filter((id) => "since" in QUESTIONS[id]);
  it.each(dated)("and since when, for %s", (question) => {
    expect(first.get(question)?.since).toBe(dayFromIso("2026-10-01"));
  });

  const placed = QUESTION_IDS.filter((id) => "areas" in QUESTIONS[id]);
  it.each(placed)("and where, for %s", (question) => {
    expect(first.get(question)?.areas).toEqual([{ site: "calf", side: "left" }]);
  });
});

describe("the daily safety question, answered yes", () => {
  const { events } = walk("changes", worst);

  it.each(SAFETY_GROUPS)("asks about %s", (group) => {
    expect(events).toContainEqual(expect.objectContaining({ kind: "safety", group, value: "yes" }));
  });

  const grouped = QUESTION_IDS.filter((id) => "group" in QUESTIONS[id]);
  it.each(grouped)("asks %s again", (question) => {
    expect(reported(events).has(question)).toBe(true);
  });
});

// 14 until the emergency signs went from two pages of eight to four of four.
test("a first checklist with nothing wrong is at most 16 pages, the check of answers among them", () => {
  const { run } = walk("first-checklist", nothingWrong);
  expect(run.pages.size + 1).toBeLessThanOrEqual(16);
});

test("the emergency questions come before any other question", () => {
  const asked = pathOf("first-checklist", emptyRun("run")).flatMap((page) =>
    openItems(page, emptyRun("run")).flatMap((item) =>
      item.ask === "question" && item.under === undefined ? [item.question] : [],
    ),
  );
  const isEmergency = asked.map((id) => QUESTIONS[id].weight === "emergency");
  expect(isEmergency.indexOf(false)).toBe(isEmergency.lastIndexOf(true) + 1);
  expect(isEmergency.filter(Boolean)).toHaveLength(16);
});

test("without twitching the way goes on to the function questions", () => {
  const { run } = walk("first-checklist", (item) =>
    item.ask === "question" && item.question === "twitching"
      ? { twitching: ["no"] }
      : nothingWrong(item),
  );
  const path = pathOf("first-checklist", run);
  expect(path[path.indexOf("twitching") + 1]).toBe<PageId>("arms");
  expect(run.pages.has("conditions")).toBe(true);
});

test("no page stands in two flows", () => {
  const all = Object.values(FLOWS).flat();
  expect(new Set(all).size).toBe(all.length);
});

test("self-harm is asked from a worry of 8", () => {
  const withWorry = (worry: string) =>
    walk("first-checklist", (item) =>
      item.ask === "question" && item.question === "worry"
        ? { worry: [worry] }
        : nothingWrong(item),
    ).run.pages;
  expect(withWorry("7").has("health-details")).toBe(false);
  expect(withWorry("8").has("health-details")).toBe(true);
});

test("a medicine that nobody changed can be suspected all the same", () => {
  const { run } = walk("first-checklist", nothingWrong);
  expect(run.answers["medicine-change"]?.value).toBe("no");
  expect(run.answers["medicine-suspected"]?.value).toBe("no");
});
