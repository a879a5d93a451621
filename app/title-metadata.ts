import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SignedInRole } from "@/lib/actor";
import { currentActor } from "@/lib/auth/current-actor";

/** Every title that a page has by itself, with the roles that may open the page; null: everybody. */
const READERS = {
  "account.title": null,
  "audit.title": "auditor",
  "checklist.answers.title": "patient",
  "checklist.sent.title": "patient",
  "invitations.title": ["clinician", "admin"],
  "joining.limits.title": null,
  "joining.no.title": null,
  "joining.use.title": null,
  "journal.list.title": "patient",
  "mail.outbox.title": "admin",
  "next.home.title": "patient",
  "next.title": "patient",
  "overview.title": "clinician",
  "queue.print.title": "clinician",
  "queue.title": "clinician",
  "reset-password.sent.title": null,
  "rule-list.title": ["clinician", "admin", "auditor"],
  "settings.title": "admin",
  "shell.about.title": null,
  "staff.title": "admin",
  "unsent.title": null,
} as const satisfies Record<string, SignedInRole | readonly SignedInRole[] | null>;
type TitleKey = keyof typeof READERS;

/**
 * The title of a page in the browser's tab. A page whose title a form changes ("Error: "), or that names a record, has
 * `PageTitle` instead: both would leave it to chance which one is read. So has the page that refuses a reader of another
 * role, for whom this gives none.
 */
export async function titleMetadata(key: TitleKey): Promise<Metadata> {
  const readers: readonly (SignedInRole | null)[] = [READERS[key]].flat();
  const role = (await currentActor())?.role ?? null;
  if (!readers.includes(null) && (role === null || !readers.includes(role))) return {};
  const t = await getTranslations();
  return { title: `${t(key)} - Flicker` };
}
