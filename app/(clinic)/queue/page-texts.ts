import { getTranslations } from "next-intl/server";
import type { PageTexts } from "@/components/queue/queue-texts";
import { remembering } from "@/components/queue/remembering";

/** Handed to every part of the page: a part that asks for words itself is drawn in a turn of its own. */
export async function pageTexts(): Promise<PageTexts> {
  const [queue, referral, rules] = await Promise.all([
    getTranslations("queue"),
    getTranslations("referral"),
    getTranslations("rules"),
  ]);
  return {
    queue: remembering("queue", queue),
    referral: remembering("referral", referral),
    rules: remembering("rules", rules),
  };
}
