import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/components/checklist/field-view";
import { fieldName, ONSET_UNKNOWN } from "@/lib/checklist/field-names";
import type { PageItem } from "@/lib/checklist/page";
import {
  QUESTIONS,
  type Question,
  type QuestionId,
  YES_NO_UNSURE,
} from "@/lib/clinical/history/question";
import { questionTexts } from "./question-texts";

/** The fields of a page with their words, in the order of its items; `signs` are ticked. */
export async function getFieldViews(
  items: readonly PageItem[],
  signs: readonly QuestionId[] = [],
): Promise<FieldView[]> {
  const t = await getTranslations("checklist");
  const words = await questionTexts();
  const yesNoUnsure = YES_NO_UNSURE.map((value) => ({ value, label: t(`answerWords.${value}`) }));

  const questionView = (question: QuestionId): FieldView => {
    const { answer, options = [] }: Question = QUESTIONS[question];
    const legend = t(`questions.${question}`);
    const hint = words.hint(question);
    const named = { name: question, legend, hint };
    if (signs.includes(question)) {
      const choices = yesNoUnsure.filter(({ value }) => value !== "no");
      return { ...named, kind: "sign", which: t("signs.which"), choices };
    }
    switch (answer) {
      case "yes-no":
        return { ...named, kind: "choice", choices: yesNoUnsure, isInline: true };
      case "choice":
        return {
          ...named,
          kind: "choice",
          choices: options.map((value) => ({ value, label: words.option(question, value) })),
          isInline: false,
        };
      case "scale":
        return { kind: "scale", name: question, legend, hint: t("scaleBlank") };
      default:
        return answer satisfies never;
    }
  };

  return items.map((item): FieldView => {
    const { under } = item;
    const view = itemView(item);
    return under === undefined ? view : { ...view, under: { name: under.question, on: under.on } };
  });

  function itemView(item: PageItem): FieldView {
    const name = fieldName(item);
    switch (item.ask) {
      case "question":
        return questionView(item.question);
      case "safety": {
        const legend = t(`safety.${item.group}`);
        return { kind: "choice", name, legend, choices: yesNoUnsure, isInline: true };
      }
      case "since":
        return { kind: "date", name, legend: words.since(item.question), hint: t("sinceHint") };
      case "areas":
        return { kind: "places", name, legend: words.areas(item.question) };
      case "places":
        return { kind: "places", name, legend: t("places") };
      case "onset": {
        const unknown = { name: ONSET_UNKNOWN, label: t("onsetUnknown") };
        return { kind: "date", name, legend: t("onset"), hint: t("onsetHint"), unknown };
      }
      default:
        return item satisfies never;
    }
  }
}
