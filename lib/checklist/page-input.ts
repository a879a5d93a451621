import { z } from "zod";
import { AREAS, type Area, areaKey } from "@/lib/clinical/body/area";
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
import { fieldName, ONSET_UNKNOWN } from "./field-names";
import type { PageItem } from "./page";
import { type DateProblem, type PastDate, parsePastDate } from "./past-date";
import { signValues } from "./sign-values";

/** Why a field was refused; the words for each are in messages/en/checklist.json. */
export type PageProblem =
  | "answer-missing"
  | "answer-unknown"
  | "emergency-stays"
  | "signs-missing"
  | "signs-changed"
  | "signs-contradicted"
  | "places-missing"
  | "onset-missing"
  | "onset-twice"
  | DateProblem;

/** One thing that a page was told. A scale that was left blank is not told. */
export type Given =
  | { ask: "question"; question: QuestionId; value: string | number }
  | { ask: "since"; question: QuestionId; since: PastDate | null }
  | { ask: "areas"; question: QuestionId; areas: readonly Area[] }
  | { ask: "safety"; group: SafetyGroup; value: YesNoUnsure }
  | { ask: "onset"; onset: PastDate | null }
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
 * Read what a page was told. A blank is refused, unless `noToOthers` says that every blank, or that of each of these, is a "no"
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
    const parsed = schemaOf(item, today, isNo).safeParse(typedFor(item, fields));
    const [issue] = parsed.error?.issues ?? [];
    if (issue) problems[fieldName(item)] = issue.message as PageProblem;
    else if (parsed.data) given.push(parsed.data);
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

function schemaOf(item: PageItem, today: Day, noToOthers: boolean): z.ZodType<Given | null> {
  switch (item.ask) {
    case "question":
      return questionSchema(item.question, noToOthers);
    case "safety":
      return one(YES_NO_UNSURE, noToOthers ? "no" : undefined).transform(
        (value): Given => ({ ask: "safety", group: item.group, value }),
      );
    case "areas":
      return areasSchema.transform(
        (areas): Given => ({ ask: "areas", question: item.question, areas }),
      );
    case "places":
      return areasSchema.transform((areas): Given => ({ ask: "places", areas }));
    case "since":
      return dateSchema.transform((typed, context): Given => {
        const date = parsePastDate(typed, today, true);
        if (typeof date === "string") context.addIssue({ code: "custom", message: date });
        const since = date === null || typeof date === "string" ? null : date;
        return { ask: "since", question: item.question, since };
      });
    case "onset":
      return dateSchema.transform((typed, context): Given => {
        const date = parsePastDate(typed, today, false);
        const problem = typeof date === "string" ? date : onsetProblem(date, typed.isUnknown);
        if (problem !== null) context.addIssue({ code: "custom", message: problem });
        return { ask: "onset", onset: typeof date === "string" ? null : date };
      });
    default:
      return item satisfies never;
  }
}

function questionSchema(question: QuestionId, noToOthers: boolean): z.ZodType<Given | null> {
  const { answer, options = [] }: Question = QUESTIONS[question];
  const given = (value: string | number): Given => ({ ask: "question", question, value });
  switch (answer) {
    case "yes-no":
      return one(YES_NO_UNSURE, noToOthers ? "no" : undefined).transform(given);
    case "choice":
      return one(options, noToOthers && options.includes("none") ? "none" : undefined).transform(
        given,
      );
    case "scale":
      return z
        .array(z.string().regex(/^(?:\d|10)$/, "answer-unknown"))
        .max(1, "answer-unknown")
        .transform(([text]) => (text === undefined ? null : given(Number(text))));
    default:
      return answer satisfies never;
  }
}

/** Exactly one of `options`; `whenBlank` stands for no answer, and without it a blank is refused. */
function one<Option extends string>(options: readonly Option[], whenBlank: Option | undefined) {
  return z.array(z.enum(options, "answer-unknown")).transform((chosen, context): Option => {
    const [value = whenBlank, ...others] = chosen;
    if (value !== undefined && others.length === 0) return value;
    const message = value === undefined ? "answer-missing" : "answer-unknown";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

const AREA_BY_KEY = new Map<string, Area>(AREAS.map((area) => [areaKey(area), area]));

const areasSchema = z
  .array(z.string())
  .min(1, "places-missing")
  .transform((keys, context) =>
    [...new Set(keys)].flatMap((key) => {
      const area = AREA_BY_KEY.get(key);
      if (area === undefined) context.addIssue({ code: "custom", message: "answer-unknown" });
      return area ?? [];
    }),
  );

const dateSchema = z.object({
  day: z.string(),
  month: z.string(),
  year: z.string(),
  isUnknown: z.boolean(),
});

function onsetProblem(date: PastDate | null, isUnknown: boolean): PageProblem | null {
  if (date === null) return isUnknown ? null : "onset-missing";
  return isUnknown ? "onset-twice" : null;
}

function typedFor(item: PageItem, fields: FormFields): unknown {
  const name = fieldName(item);
  if (item.ask === "question") return signValues(fields, name);
  if (item.ask !== "since" && item.ask !== "onset") return fields[name] ?? [];
  const part = (suffix: string) => fields[`${name}-${suffix}`]?.[0] ?? "";
  const isUnknown = item.ask === "onset" && fields[ONSET_UNKNOWN]?.[0] !== undefined;
  return { day: part("day"), month: part("month"), year: part("year"), isUnknown };
}
