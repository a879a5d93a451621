import { z } from "zod";
import { AREAS, type Area, type AreaKey, areaKey } from "@/lib/clinical/body/area";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { contradictsItself, isAnsweredAlone } from "@/lib/clinical/history/answered-alone";
import {
  type AreaAnswerEvent,
  DURATIONS,
  type Duration,
  type PlanEvent,
  TIMES_OF_DAY,
  type TimeOfDay,
  TRIGGERS,
  type Trigger,
} from "@/lib/clinical/history/event";
import { YES_NO_UNSURE, type YesNoUnsure } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { excessLength, LONGEST_NOTE } from "@/lib/format/text-length";

/** How many days back the portal takes an entry. */
export const DAYS_BACK = 2;

/** What twitched: the places of the entry that the page showed, others, or nothing at all. */
export const AMOUNTS = ["same", "different", "none"] as const;
export const PLAN_OUTCOMES = ["no-change", "worse", "better"] as const;
const AREA_VALUES = ["still-there", "did-not-come-back"] as const;

export type Twitching = {
  areas: readonly Area[];
  duration: Duration;
  timesOfDay: readonly TimeOfDay[];
  triggers: readonly Trigger[];
};

export type EntryInput = {
  day: Day;
  /** Null: the patient said that nothing twitched. */
  twitching: Twitching | null;
  /** Whether anything of the six groups is new or worse. */
  safety: YesNoUnsure;
  cameBack: readonly { area: Area; value: AreaAnswerEvent["value"] }[];
  planReview: Extract<PlanEvent, { kind: "plan-review" }>["outcome"] | null;
  note: string | null;
};

/** Why a field was refused; the words for each are in messages/en/journal.json. */
export type EntryProblem =
  | "day-missing"
  | "day-out-of-reach"
  | "amount-missing"
  | "places-missing"
  | "places-unknown"
  | "same-without-places"
  | "duration-missing"
  | "times-missing"
  | "times-contradict"
  | "triggers-missing"
  | "triggers-contradict"
  | "safety-missing"
  | "answer-unknown"
  | "note-too-long";

export type EntryResult =
  | { ok: true; entry: EntryInput }
  | { ok: false; problems: Readonly<Record<string, EntryProblem>> };

const AREA_BY_KEY = new Map<string, Area>(AREAS.map((area) => [areaKey(area), area]));

type Report = (field: string, problem: EntryProblem) => void;

/** The field that asks whether a new place came back. */
export function cameBackField(area: AreaKey): string {
  return `back-${area}`;
}

/** Read a day's entry; `asked` are the new places that the page asked about. Problems stand in the order of the page. */
export function parseEntry(
  fields: FormFields,
  { today, asked }: { today: Day; asked: readonly Area[] },
): EntryResult {
  const problems: Record<string, EntryProblem> = {};
  const report: Report = (field, problem) => {
    problems[field] ??= problem;
  };
  const day = parseDay(fields, today, report);
  const amount = choice(fields, "amount", AMOUNTS, "amount-missing", report);
  const hasTwitched = amount === "same" || amount === "different";
  const areas = hasTwitched ? readAreas(fields, amount, report) : [];
  const safety = choice(fields, "safety", YES_NO_UNSURE, "safety-missing", report);
  const twitching = hasTwitched ? { areas, ...readHowItWas(fields, report) } : null;
  const cameBack = asked.flatMap((area) => {
    const field = cameBackField(areaKey(area));
    const value = optional(fields, field, AREA_VALUES, report);
    return value === null ? [] : [{ area, value }];
  });
  const planReview = optional(fields, "plan-review", PLAN_OUTCOMES, report);
  const note = (fields.note?.[0] ?? "").trim();
  if (excessLength(note, LONGEST_NOTE) > 0) report("note", "note-too-long");

  if (Object.keys(problems).length > 0 || day === null || safety === null) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    entry: { day, twitching, safety, cameBack, planReview, note: note === "" ? null : note },
  };
}

function parseDay(fields: FormFields, today: Day, report: Report): Day | null {
  const typed = fields.day?.[0];
  if (typed === undefined) {
    report("day", "day-missing");
    return null;
  }
  const days = Array.from({ length: DAYS_BACK + 1 }, (_, back) => today - back);
  const day = days.find((each) => isoFromDay(each) === typed);
  if (day === undefined) report("day", "day-out-of-reach");
  return day ?? null;
}

function readAreas(fields: FormFields, amount: "same" | "different", report: Report): Area[] {
  const keys = fields[amount === "same" ? "same-places" : "places"] ?? [];
  const areas = [...new Set(keys)].flatMap((key) => {
    const area = AREA_BY_KEY.get(key);
    if (area === undefined) report("places", "places-unknown");
    return area ?? [];
  });
  if (areas.length === 0) {
    if (amount === "same") report("amount", "same-without-places");
    else report("places", "places-missing");
  }
  return areas;
}

function readHowItWas(fields: FormFields, report: Report): Omit<Twitching, "areas"> {
  const given = withRepeated(fields, report);
  const duration = choice(given, "duration", DURATIONS, "duration-missing", report);
  const timesOfDay = choices(given, "times", TIMES_OF_DAY, "times-missing", report);
  if (contradictsItself(timesOfDay)) report("times", "times-contradict");
  const triggers = choices(given, "triggers", TRIGGERS, "triggers-missing", report);
  if (contradictsItself(triggers)) report("triggers", "triggers-contradict");
  return { duration: duration ?? "unknown", timesOfDay, triggers };
}

const HOW_IT_WAS = ["duration", "times", "triggers"] as const;

/** The value of a tick that repeats an answer of the last entry. */
export function repeatValue(field: (typeof HOW_IT_WAS)[number], answer: string): string {
  return `${field}:${answer}`;
}

/**
 * What was chosen together with what is still ticked as repeated. A length of time that was chosen, or anything
 * chosen beside a repeated "I don't know", takes the repeated one's place.
 */
function withRepeated(fields: FormFields, report: Report): FormFields {
  const given: Record<string, readonly string[]> = { ...fields };
  for (const tick of fields.repeat ?? []) {
    const field = HOW_IT_WAS.find((each) => tick.startsWith(repeatValue(each, "")));
    if (field === undefined) {
      report("duration", "answer-unknown");
      continue;
    }
    const answer = tick.slice(repeatValue(field, "").length);
    const isReplaced =
      (fields[field] ?? []).length > 0 && (field === "duration" || isAnsweredAlone(answer));
    if (!isReplaced) given[field] = [...(given[field] ?? []), answer];
  }
  return given;
}

function choice<Option extends string>(
  fields: FormFields,
  field: string,
  options: readonly Option[],
  whenMissing: EntryProblem,
  report: Report,
): Option | null {
  if ((fields[field] ?? []).length === 0) report(field, whenMissing);
  return optional(fields, field, options, report);
}

function optional<Option extends string>(
  fields: FormFields,
  field: string,
  options: readonly Option[],
  report: Report,
): Option | null {
  const values = choices(fields, field, options, null, report);
  if (values.length > 1) report(field, "answer-unknown");
  return values[0] ?? null;
}

function choices<Option extends string>(
  fields: FormFields,
  field: string,
  options: readonly Option[],
  whenMissing: EntryProblem | null,
  report: Report,
): readonly Option[] {
  const typed = fields[field] ?? [];
  if (typed.length === 0 && whenMissing !== null) report(field, whenMissing);
  const parsed = z.array(z.enum(options)).safeParse([...new Set(typed)]);
  if (!parsed.success) report(field, "answer-unknown");
  return parsed.data ?? [];
}
