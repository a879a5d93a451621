import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SignedInRole } from "@/lib/actor";
import { currentActor } from "@/lib/auth/current-actor";

/** Every title that a page has by itself, with the role that may open the page; null: everybody. */
const READERS = {
  "account.title": null,
  "audit.title": "auditor",
  "checklist.answers.title": "patient",
  "checklist.sent.title": "patient",
  "journal.list.title": "patient",
  "next.home.title": "patient",
  "next.title": "patient",
  "queue.print.title": "clinician",
  "queue.title": "clinician",
  "settings.title": "admin",
  "shell.about.title": null,
  "unsent.title": null,
} as const satisfies Record<string, SignedInRole | null>;
type TitleKey = keyof typeof READERS;

/**
 * The title of a page in the browser's tab. A page whose title a form changes ("Error: "), or that names a record, has
 * `PageTitle` instead: both would leave it to chance which one is read. So has the page that refuses a reader of another
 * role, for whom this gives none.
 */
export async function titleMetadata(key: TitleKey): Promise<Metadata> {
  const reader = READERS[key];
  if (reader !== null && (await currentActor())?.role !== reader) return {};
  const t = await getTranslations();
  return { title: `${t(key)} - Flicker` };
}
