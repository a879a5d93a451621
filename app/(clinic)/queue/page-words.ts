import { getTranslations } from "next-intl/server";
import type { PageWords } from "@/components/queue/queue-words";
import { remembering } from "@/components/queue/remembering";

/** Handed to every part of the page: a part that asks for words itself is drawn in a turn of its own. */
export async function pageWords(): Promise<PageWords> {
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
