import { fieldName, NO_TO_OTHERS, ONSET_UNKNOWN, WORDING } from "@/lib/checklist/field-names";
import type { PageItem } from "@/lib/checklist/page";
import { PAGES, type PageId } from "@/lib/checklist/pages";
import { SIGNS_WORDING } from "@/lib/checklist/signs";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { QUESTIONS, type Question, type QuestionId } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";

import type { Answered, Answers, ChecklistStep } from "./story";

type Reported = Pick<ChecklistStep, "onset" | "places" | "answers"> & { today: Day };

/** The form of one page as this patient would send it; what the story does not mention is "no" or "none". */
export function checklistFields(page: PageId, reported: Reported): FormFields {
  const fields: Record<string, readonly string[]> = {
    [NO_TO_OTHERS]: PAGES[page].isOfSigns ? [] : ["no"],
    [WORDING]: [SIGNS_WORDING],
  };
  for (const item of PAGES[page].items) Object.assign(fields, fieldsOf(item, reported));
  return fields;
}

function fieldsOf(item: PageItem, { onset, places, answers, today }: Reported): FormFields {
  const name = fieldName(item);
  switch (item.ask) {
    case "question":
      return { [name]: [valueOf(item.question, answers)].filter((value) => value !== null) };
    case "since": {
      const since = details(answers[item.question]).since;
      return since === undefined ? {} : dateFields(name, today - since);
    }
    case "areas":
      return { [name]: details(answers[item.question]).areas ?? places };
    case "safety":
      return { [name]: [isGroupNamed(item.group, answers) ? "yes" : "no"] };
    case "onset":
      return onset === null ? { [ONSET_UNKNOWN]: ["yes"] } : dateFields(name, today - onset);
    case "places":
      return { [name]: places };
    default:
      return item satisfies never;
  }
}

function valueOf(question: QuestionId, answers: Answers): string | null {
  const answered = answers[question];
  if (answered !== undefined) return String(details(answered).value);
  if (question === "twitching") return "yes";
  const { answer, options }: Question = QUESTIONS[question];
  switch (answer) {
    case "yes-no":
      return "no";
    case "choice":
      return options?.includes("none") ? "none" : "unsure";
    case "scale":
      return null;
    default:
      return answer satisfies never;
  }
}

function details(answered: Answered | undefined): Partial<Extract<Answered, object>> {
  return typeof answered === "object"
    ? answered
    : answered === undefined
      ? {}
      : { value: String(answered) };
}

/** Whether the story's answers belong to this group of the daily safety question. */
function isGroupNamed(group: string, answers: Answers): boolean {
  return Object.keys(answers).some((question) => {
    const known: Question | undefined = QUESTIONS[question as QuestionId];
    return known?.group === group;
  });
}

function dateFields(name: string, day: Day): FormFields {
  const [year = "", month = "", date = ""] = isoFromDay(day).split("-");
  return { [`${name}-day`]: [date], [`${name}-month`]: [month], [`${name}-year`]: [year] };
}
