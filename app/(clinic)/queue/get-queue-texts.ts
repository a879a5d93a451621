import { getLocale, getTranslations } from "next-intl/server";
import { cachedTranslator } from "@/components/queue/cached-translator";
import type { QueueTexts } from "@/components/queue/queue-texts";

/** Handed to every part of the page: a part that asks for words itself is drawn in a turn of its own. */
export async function getQueueTexts(): Promise<QueueTexts> {
  const [locale, queue, referral, rules] = await Promise.all([
    getLocale(),
    getTranslations("queue"),
    getTranslations("referral"),
    getTranslations("rules"),
  ]);
  return {
    queue: cachedTranslator(locale, "queue", queue),
    referral: cachedTranslator(locale, "referral", referral),
    rules: cachedTranslator(locale, "rules", rules),
  };
}
