import { getTranslations } from "next-intl/server";
import { namedWords } from "@/components/queue/named-words";
import type { QueueTableWords } from "@/components/queue/queue-line";
import { remembering } from "@/components/queue/remembering";
import { REGIONS } from "@/lib/clinical/body/region";
import type { QueueRow } from "@/lib/queue/queue-row";

/** The table's own words, and those of the rules and items that its rows name. */
export async function queueTableWords(rows: readonly QueueRow[]): Promise<QueueTableWords> {
  const t = remembering("queue", await getTranslations("queue"));
  const why = remembering("referral.why", await getTranslations("referral.why"));
  const referral = remembering("referral", await getTranslations("referral"));
  return {
    ...namedWords(rows, referral),
    regions: REGIONS.map((region) => referral(`region.${region}`)),
    stripTitle: t("stripTitle"),
    newReason: t("newReason"),
    noReasons: t("noReasons"),
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
