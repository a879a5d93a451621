import { getMessages, getTranslations } from "next-intl/server";
import type { EmgRequestFormLabels } from "@/components/emg-request/emg-request-form";

/** The words of the request's form. */
export async function emgRequestFormLabels(): Promise<EmgRequestFormLabels> {
  const t = await getTranslations("emg-request");
  const edit = await getTranslations("emg-request.edit");
  const { emg } = await getMessages();
  return {
    items: emg.item,
    title: t("title"),
    save: edit("save"),
    check: edit("check"),
    question: edit("question"),
    questions: edit("questions"),
    history: edit("history"),
    examination: edit("examination"),
    power: edit("power"),
    reflexes: edit("reflexes"),
    other: edit("other"),
    right: edit("right"),
    left: edit("left"),
    notExamined: edit("notExamined"),
    asked: edit("asked"),
    muscles: edit("muscles"),
    muscle: edit("muscle"),
    studies: edit("studies"),
    safety: edit("safety"),
    notAnswered: edit("notAnswered"),
    bloods: edit("bloods"),
    notListed: edit("notListed"),
    result: edit("result"),
    suggested: edit("suggested"),
    practical: edit("practical"),
    closing: edit("closing"),
    notStated: edit("notStated"),
    day: edit("day"),
    month: edit("month"),
    year: edit("year"),
  };
}
