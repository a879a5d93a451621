import type { Presentation } from "@/lib/clinical/emg/presentation";
import { QUESTION_IDS, QUESTIONS } from "@/lib/clinical/history/question";
import { emgText as t } from "../emg-texts";
import { questionWords, valueWords } from "./answer-words";
import { earlierWords } from "./reported-answers";

/** An emergency sign as the patient answered it, in finished words. */
export type EmergencySign = {
  asks: string;
  /** "not asked" where there is no answer. */
  answer: string;
  /** Answered yes, now or before. */
  isYes: boolean;
};

export function emergencySigns({ current }: Presentation): readonly EmergencySign[] {
  return QUESTION_IDS.filter((id) => QUESTIONS[id].weight === "emergency").map((id) => {
    const asks = questionWords(id);
    const given = current.get(id);
    if (given === undefined) return { asks, answer: t("answers.notAsked"), isYes: false };
    const { answer, earlier } = given;
    return {
      asks,
      answer: `${valueWords(answer.value)}${earlierWords(earlier)}`,
      isYes: [answer, ...earlier.map((each) => each.answer)].some(({ value }) => value === "yes"),
    };
  });
}
