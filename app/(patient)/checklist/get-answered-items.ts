import { getLocale, getTranslations } from "next-intl/server";
import { fieldName } from "@/lib/checklist/field-names";
import type { PageItem } from "@/lib/checklist/page";
import type { Run } from "@/lib/checklist/run";
import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import { QUESTIONS, type Question, type QuestionId } from "@/lib/clinical/history/question";
import { patientDate, patientMonth } from "@/lib/format/patient-date";
import { getFieldViews } from "./get-field-views";
import { questionTexts } from "./question-texts";

type AnsweredItem = { key: string; question: string; answer: string };

/** The answers of a page in the words in which they were given. */
export async function getAnsweredItems(
  items: readonly PageItem[],
  run: Run,
): Promise<AnsweredItem[]> {
  const t = await getTranslations("checklist");
  const locale = await getLocale();
  const words = await questionTexts();
  const body = await getTranslations("body");
  const places = (areas: readonly Area[]) =>
    areas.length === 0
      ? t("checkAnswers.notGiven")
      : areas.map(({ site, side }) => body(`sites.${site}`, { side })).join(", ");
  const on = (day: Day, accuracy: "day" | "month") =>
    accuracy === "month" ? patientMonth(locale, day) : patientDate(locale, day, { withYear: true });
  const since = (question: QuestionId) => {
    const answer = run.answers[question];
    return answer === undefined || answer.since === null
      ? t("checkAnswers.notGiven")
      : on(answer.since, answer.sinceAccuracy ?? "day");
  };

  const answerTo = (question: QuestionId): string => {
    const value = run.answers[question]?.value;
    if (value === undefined) return t("checkAnswers.notGiven");
    const { answer }: Question = QUESTIONS[question];
    switch (answer) {
      case "scale":
        return t("checkAnswers.scaleValue", { value });
      case "choice":
        return words.option(question, String(value));
      case "yes-no":
        return value === "yes" || value === "no" || value === "unsure"
          ? t(`answerWords.${value}`)
          : String(value);
      default:
        return answer satisfies never;
    }
  };
  const answerOf = (item: PageItem): string => {
    switch (item.ask) {
      case "question":
        return answerTo(item.question);
      case "since":
        return since(item.question);
      case "areas":
        return places(run.answers[item.question]?.areas ?? []);
      case "places":
        return places(run.places.map(({ area }) => area));
      case "onset":
        return run.onset === null
          ? t("checkAnswers.unknown")
          : on(run.onset.onset, run.onset.accuracy);
      case "safety": {
        const value = run.safety[item.group];
        return value === undefined ? t("checkAnswers.notGiven") : t(`answerWords.${value}`);
      }
      default:
        return item satisfies never;
    }
  };

  const legends = new Map((await getFieldViews(items)).map(({ name, legend }) => [name, legend]));
  return items.map((item) => {
    const key = fieldName(item);
    return { key, question: legends.get(key) ?? key, answer: answerOf(item) };
  });
}
