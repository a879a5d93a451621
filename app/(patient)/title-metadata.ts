import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

type TitleKey =
  | "checklist.answers.title"
  | "checklist.checkAnswers.title"
  | "checklist.sent.title"
  | "journal.list.title"
  | "next.title"
  | "next.home.title"
  | "alert.title";

/** A page's title in the browser: which page it is, and nothing that was reported. */
export async function titleMetadata(key: TitleKey): Promise<Metadata> {
  const t = await getTranslations();
  return { title: `${t(key)} - Flicker` };
}
