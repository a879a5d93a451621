import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** Every title that a page has by itself: which page it is, and nothing that was reported. */
type TitleKey =
  | "account.title"
  | "audit.title"
  | "checklist.answers.title"
  | "checklist.sent.title"
  | "journal.list.title"
  | "next.home.title"
  | "next.title"
  | "queue.print.title"
  | "queue.title"
  | "settings.title"
  | "shell.about.title"
  | "unsent.title";

/**
 * The title of a page in the browser's tab. A page whose title a form changes ("Error: "), or that names a record, has
 * `PageTitle` instead: both would leave it to chance which one is read.
 */
export async function titleMetadata(key: TitleKey): Promise<Metadata> {
  const t = await getTranslations();
  return { title: `${t(key)} - Flicker` };
}
