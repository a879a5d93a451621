import { expect, test } from "vitest";
import { answersToEvents } from "@/lib/checklist/answers-to-events";
import { buildRun } from "@/lib/checklist/build-run";
import { fieldName, ONSET_UNKNOWN } from "@/lib/checklist/field-names";
import type { PageItem } from "@/lib/checklist/page";
import { parsePageInput } from "@/lib/checklist/page-input";
import type { Flow } from "@/lib/checklist/pages";
import { firstUnanswered, openItems } from "@/lib/checklist/path";
import { emptyRun } from "@/lib/checklist/run";
import { areaKey } from "@/lib/clinical/body/area";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { UNIT_UNKNOWN } from "@/lib/clinical/history/blood-tests";
import type { HistoryEvent, LabEvent } from "@/lib/clinical/history/event";
import { QUESTIONS, type Question } from "@/lib/clinical/history/question";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { ALL_CASES } from "@/lib/clinical/triage/testing/cases/all-cases";
import { LABORATORY_CASES } from "@/lib/clinical/triage/testing/cases/laboratory";
import type { RuleCase } from "@/lib/clinical/triage/testing/cases/rule-case";
import { bloodFields } from "@/lib/decisions/blood-fields";
import { BLOOD_PROBLEMS, bloodResultsForm } from "@/lib/decisions/blood-results-form";
import { parseForm } from "@/lib/forms/parse-form";
import { cameBackField, ENTRY_PROBLEMS, entryForm } from "@/lib/journal/entry-form";
import { entryToEvents } from "@/lib/journal/entry-to-events";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

type Fields = Record<string, string[]>;
type Reported = readonly HistoryEvent[];

/** A clinician's decision opens these, by name: its form has its own tests. */
const RAISED_BY_HAND = /^H\d$/;

const opening = ALL_CASES.flatMap((reported) => reported.opens.map((rule) => ({ rule, reported })));
const rules = LIVE_RULE_SET.rules.map(({ id }) => id).filter((id) => !RAISED_BY_HAND.test(id));

test.each(rules)("rule %s can be reached from the fields of the forms", (rule) => {
  const witnesses = opening.filter(({ rule: opens, reported }) => {
    const events = opens === rule ? throughForms(reported) : null;
    if (events === null) return false;
    const { findings } = assess({ ...reported.history, events }, LIVE_RULE_SET, reported.on);
    return findings.some((finding) => finding.rule === rule);
  });
  expect(witnesses.length).toBeGreaterThan(0);
});

test.each(LABORATORY_CASES)("$about, entered in the form of blood results", (reported) => {
  const events = reported.history.events.flatMap((event): readonly HistoryEvent[] => {
    if (event.kind !== "lab") return [event];
    const { id, recordedOn } = event;
    return (bloodOf(event) ?? []).map((entered) => ({ ...entered, id, recordedOn }));
  });
  expect(events).toHaveLength(reported.history.events.length);
  const { findings } = assess({ ...reported.history, events }, LIVE_RULE_SET, reported.on);
  const opened = findings.map(({ rule }) => rule);
  for (const rule of reported.opens) expect(opened).toContain(rule);
  for (const rule of reported.shut) expect(opened).not.toContain(rule);
});

type New = NewHistoryEvent;

/** What of a case the forms can report, reported through their fields, day by day; null where a form refuses it. */
function throughForms({ history, on }: RuleCase): HistoryEvent[] | null {
  const days = [...new Set(history.events.map(({ day }) => day))].filter((day) => day <= on);
  const events: HistoryEvent[] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const reported = history.events.filter((event) => event.day === day);
    const isChanged = reported.some((event) => event.kind === "safety" && event.value !== "no");
    for (const more of [
      reported.some(isOfChecklist) ? walk("first-checklist", reported, day) : [],
      reported.some(isOfEntry) ? entryOf(reported, day) : [],
      isChanged ? walk("changes", reported, day) : [],
      ...reported.flatMap((event) => (event.kind === "lab" ? [bloodOf(event)] : [])),
    ]) {
      if (more === null) return null;
      for (const event of more) {
        events.push({ ...event, id: `form-${events.length}`, recordedOn: day });
      }
    }
  }
  return events;
}

const isOfChecklist = (event: HistoryEvent): boolean =>
  event.kind === "answer" || event.kind === "onset" || (event.kind === "twitch" && event.confirmed);

const isOfSelfHarm = (event: HistoryEvent): boolean =>
  event.kind === "answer" && event.question === "self-harm";

const isOfEntry = (event: HistoryEvent): boolean =>
  ["no-twitch", "safety", "area-answer", "plan-review", "text"].includes(event.kind) ||
  (event.kind === "twitch" && !event.confirmed);

function walk(flow: Flow, reported: Reported, today: Day): readonly New[] | null {
  let run = emptyRun("run");
  const events: HistoryEvent[] = [];
  for (let page = firstUnanswered(flow, run); page !== null; page = firstUnanswered(flow, run)) {
    const items = openItems(page, run);
    const fields: Fields = Object.assign({}, ...items.map((item) => fieldsOf(item, reported)));
    const input = parsePageInput(items, fields, { today, noToOthers: true });
    if (!input.ok) return null;
    for (const event of answersToEvents(input.given, run, today)) {
      events.push({ ...event, id: `${flow}-${events.length}`, recordedOn: today });
    }
    run = buildRun("run", [...run.pages, page], events);
  }
  const end: New = {
    kind: "checklist",
    day: today,
    state: flow === "changes" ? "reported" : "completed",
  };
  return [...events.map(({ id: _id, recordedOn: _on, ...event }) => event), end];
}

/** The fields as the case answers them; a choice without a "none" takes its first option where the case says nothing. */
function fieldsOf(item: PageItem, reported: Reported): Fields {
  const name = fieldName(item);
  const answer =
    "question" in item
      ? reported.findLast((event) => event.kind === "answer" && event.question === item.question)
      : undefined;
  const given = answer?.kind === "answer" ? answer : null;
  switch (item.ask) {
    case "question": {
      const { answer: kind, options = [] }: Question = QUESTIONS[item.question];
      // Thoughts of self-harm are asked from this much worry on.
      if (item.question === "worry" && reported.some(isOfSelfHarm)) return { [name]: ["8"] };
      if (given !== null) return { [name]: [String(given.value)] };
      if (item.question === "twitching") return { [name]: ["yes"] };
      return kind === "choice" && !options.includes("none") ? { [name]: [options[0] ?? ""] } : {};
    }
    case "since":
      return given?.since == null ? {} : dateFields(name, given.since);
    case "areas":
      return { [name]: given?.areas.length ? given.areas.map(areaKey) : ["calf:left"] };
    case "places": {
      const places = reported.flatMap((event) =>
        event.kind === "twitch" && event.confirmed ? [areaKey(event.area)] : [],
      );
      return { [name]: places.length > 0 ? places : ["calf:left"] };
    }
    case "onset": {
      const onset = reported.find((event) => event.kind === "onset");
      return onset?.kind === "onset" ? dateFields(name, onset.onset) : { [ONSET_UNKNOWN]: ["on"] };
    }
    case "safety": {
      const group = reported.find((event) => event.kind === "safety" && event.group === item.group);
      return { [name]: [group?.kind === "safety" ? group.value : "no"] };
    }
    default:
      return item satisfies never;
  }
}

function dateFields(name: string, day: Day): Fields {
  const [year = "", month = "", date = ""] = isoFromDay(day).split("-");
  return { [`${name}-day`]: [date], [`${name}-month`]: [month], [`${name}-year`]: [year] };
}

function entryOf(reported: Reported, today: Day): readonly New[] | null {
  const places = reported.flatMap((event) =>
    event.kind === "twitch" && !event.confirmed ? [event] : [],
  );
  const back = reported.flatMap((event) => (event.kind === "area-answer" ? [event] : []));
  const review = reported.find((event) => event.kind === "plan-review");
  const first = places[0];
  const fields: Fields = {
    day: [isoFromDay(today)],
    amount: [places.length > 0 ? "different" : "none"],
    places: places.map(({ area }) => areaKey(area)),
    duration: [first?.duration ?? "unknown"],
    times: first?.timesOfDay.length ? [...first.timesOfDay] : ["unknown"],
    triggers: first?.triggers.length ? [...first.triggers] : ["unknown"],
    safety: [
      reported.some((event) => event.kind === "safety" && event.value !== "no") ? "yes" : "no",
    ],
    ...Object.fromEntries(back.map(({ area, value }) => [cameBackField(areaKey(area)), [value]])),
    ...(review?.kind === "plan-review" && { "plan-review": [review.outcome] }),
  };
  const read = parseForm(entryForm, fields, ENTRY_PROBLEMS);
  return read.outcome === "read" ? entryToEvents(read.value, today) : null;
}

/** What a clinician enters of one laboratory value. */
function bloodOf({
  test,
  day,
  value,
  unit,
  lowerLimit,
  upperLimit,
}: LabEvent): readonly New[] | null {
  const names = bloodFields(test);
  const limit = lowerLimit ?? upperLimit;
  const fields: Fields = {
    ...dateFields("takenOn", day),
    [names.value]: [String(value)],
    [names.unit]: [unit ?? UNIT_UNKNOWN],
    ...(limit === null ? { [names.limitUnknown]: ["yes"] } : { [names.limit]: [String(limit)] }),
  };
  const read = parseForm(bloodResultsForm, fields, BLOOD_PROBLEMS);
  if (read.outcome !== "read") return null;
  const { takenOn, results } = read.value;
  return results.map((result) => ({ kind: "lab", day: takenOn, ...result }));
}
