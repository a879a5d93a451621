import { z } from "zod";
import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import {
  QUESTIONS,
  type Question,
  type QuestionId,
  type SafetyGroup,
  YES_NO_UNSURE,
  type YesNoUnsure,
} from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { areas } from "@/lib/forms/areas";
import { choice, optionalChoice, refuse, sent } from "@/lib/forms/fields";
import { parseForm } from "@/lib/forms/parse-form";
import { DATE_PROBLEMS, pastDay, type TypedDay } from "@/lib/forms/typed-day";
import { fieldName, ONSET_UNKNOWN } from "./field-names";
import type { PageItem } from "./page";
import { signValues } from "./sign-values";

/** Why a field was refused; their words are in messages/en/checklist.json. */
const PAGE_PROBLEMS = [
  "answer-missing",
  "answer-unknown",
  "emergency-stays",
  "signs-missing",
  "signs-changed",
  "signs-contradicted",
  "places-missing",
  "onset-missing",
  "onset-twice",
  ...DATE_PROBLEMS,
] as const;
export type PageProblem = (typeof PAGE_PROBLEMS)[number];

/** One answer that a page was sent. A scale that was left blank is not answered. */
export type Given =
  | { ask: "question"; question: QuestionId; value: string | number }
  | { ask: "since"; question: QuestionId; since: TypedDay | null }
  | { ask: "areas"; question: QuestionId; areas: readonly Area[] }
  | { ask: "safety"; group: SafetyGroup; value: YesNoUnsure }
  | { ask: "onset"; onset: TypedDay | null }
  | { ask: "places"; areas: readonly Area[] };

export type PageInput =
  | { ok: true; given: readonly Given[] }
  /** `given`: what could be read all the same. */
  | {
      ok: false;
      given: readonly Given[];
      problems: Readonly<Record<string, PageProblem>>;
    };

/**
 * Parse what a page was sent. A blank is refused, unless `noToOthers` says that every blank, or that of each of these, is a "no"
 * or "none", which it never says of what an answer opened; dates "since when" and scales may stay blank.
 */
export function parsePageInput(
  items: readonly PageItem[],
  fields: FormFields,
  { today, noToOthers }: { today: Day; noToOthers: boolean | readonly QuestionId[] },
): PageInput {
  const given: Given[] = [];
  const problems: Record<string, PageProblem> = {};
  for (const item of items) {
    if (!isOpened(item, given)) continue;
    const isNo = item.under === undefined && isDenied(item, noToOthers);
    const name = fieldName(item);
    const typed = item.ask === "question" ? { [name]: signValues(fields, name) } : {};
    const read = parseForm(itemForm(item, today, isNo), { ...fields, ...typed }, PAGE_PROBLEMS);
    if (read.outcome === "read") given.push(...read.value);
    else if (read.outcome === "not-ours") problems[name] = "answer-unknown";
    else problems[name] = read.problems[name]?.code ?? "answer-unknown";
  }
  return Object.keys(problems).length === 0 ? { ok: true, given } : { ok: false, given, problems };
}

function isDenied(item: PageItem, noToOthers: boolean | readonly QuestionId[]): boolean {
  if (typeof noToOthers === "boolean") return noToOthers;
  return item.ask === "question" && noToOthers.includes(item.question);
}

/** What no answer of this page opened is not asked, whatever its fields hold. */
function isOpened({ under }: PageItem, given: readonly Given[]): boolean {
  if (under === undefined) return true;
  return given.some(
    (each) =>
      each.ask === "question" &&
      each.question === under.question &&
      under.on.some((value) => value === each.value),
  );
}

const unknown = "answer-unknown";

/** The schema of one item of a page, by what it asks; of a scale that was left blank nothing is given. */
function itemForm(item: PageItem, today: Day, noToOthers: boolean): z.ZodType<readonly Given[]> {
  switch (item.ask) {
    case "question":
      return questionForm(item, noToOthers);
    case "safety":
      return asks(item, answer(YES_NO_UNSURE, noToOthers ? "no" : null), (value) => [
        { ask: "safety", group: item.group, value },
      ]);
    case "areas":
      return asks(item, places, (chosen) => [
        { ask: "areas", question: item.question, areas: chosen },
      ]);
    case "places":
      return asks(item, places, (chosen) => [{ ask: "places", areas: chosen }]);
    case "since":
      return asks(item, pastDay(today, true), (since) => [
        { ask: "since", question: item.question, since },
      ]);
    case "onset":
      return onsetForm(today);
    default:
      return item satisfies never;
  }
}

function questionForm(
  item: Extract<PageItem, { ask: "question" }>,
  noToOthers: boolean,
): z.ZodType<readonly Given[]> {
  const { question } = item;
  const { answer: kind, options = [] }: Question = QUESTIONS[question];
  const given = (value: string | number): readonly Given[] => [
    { ask: "question", question, value },
  ];
  switch (kind) {
    case "yes-no":
      return asks(item, answer(YES_NO_UNSURE, noToOthers ? "no" : null), given);
    case "choice": {
      const none = noToOthers ? (options.find((option) => option === "none") ?? null) : null;
      return asks(item, answer(options, none), given);
    }
    case "scale":
      return asks(item, optionalChoice(SCALE, unknown), (value) =>
        value === null ? [] : given(Number(value)),
      );
    default:
      return kind satisfies never;
  }
}

const SCALE = Array.from({ length: 11 }, (_, value) => String(value));

function asks<Value>(
  item: PageItem,
  schema: z.ZodType<Value>,
  given: (value: Value) => readonly Given[],
): z.ZodType<readonly Given[]> {
  const name = fieldName(item);
  return z.object({ [name]: schema }).transform((fields) => given(fields[name] as Value));
}

/** Exactly one of `options`; `whenBlank` is what no answer means, and where it is null a blank is refused. */
function answer<Option extends string>(options: readonly Option[], whenBlank: Option | null) {
  return whenBlank === null
    ? choice(options, { missing: "answer-missing", unknown })
    : optionalChoice(options, unknown).transform((option) => option ?? whenBlank);
}

const places = areas({ missing: "places-missing", unknown });

function onsetForm(today: Day): z.ZodType<readonly Given[]> {
  return z
    .object({ onset: pastDay(today, false), [ONSET_UNKNOWN]: sent })
    .transform(({ onset, [ONSET_UNKNOWN]: ticks }, context): readonly Given[] => {
      const isUnknown = ticks.length > 0;
      if (onset === null && !isUnknown) {
        return refuse(context, "onset-missing", { field: "onset" });
      }
      if (onset !== null && isUnknown) return refuse(context, "onset-twice", { field: "onset" });
      return [{ ask: "onset", onset }];
    });
}
