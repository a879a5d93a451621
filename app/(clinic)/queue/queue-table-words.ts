import { getTranslations } from "next-intl/server";
import type { QueueTableWords } from "@/components/queue/queue-line";

export async function queueTableWords(): Promise<QueueTableWords> {
  const t = await getTranslations("queue");
  const why = await getTranslations("referral.why");
  return {
    caption: t("table"),
    tier: t("tier"),
    patient: t("patient"),
    due: t("due"),
    reasons: t("reasons"),
    sinceLook: t("sinceLook"),
    spread: t("spread"),
    nextAction: t("nextAction"),
    owner: t("owner"),
    waiting: t("waiting"),
    why: t("why"),
    close: t("close"),
    stripUnknown: t("stripUnknown"),
    article: why("article"),
    additions: why("addition"),
    missing: why("missing"),
    missingNone: why("missingNone"),
    caution: why("caution"),
    full: why("full"),
  };
}
