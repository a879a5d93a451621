import { newestRule } from "@/components/queue/newest-rule";
import type { QueueTableLabels } from "@/components/queue/queue-sheet";
import type { QueueTexts } from "@/components/queue/queue-texts";
import { REGIONS } from "@/lib/clinical/body/region";
import type { QueueRow } from "@/lib/queue/queue-row";

/** The table's own words, and those of the rules that its rows name. */
export function queueTableLabels(
  { queue: t, referral, rules }: QueueTexts,
  rows: readonly QueueRow[],
): QueueTableLabels {
  return {
    rules: rulesIn(rows, rules),
    regions: REGIONS.map((region) => referral(`region.${region}`)),
    stripTitle: t("stripTitle"),
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
    whyOffline: t("whyOffline"),
    close: t("close"),
    peek: t("peek.label"),
    peekLoading: t("peek.loading"),
    peekFailed: t("peek.failed"),
    peekOpen: t("peek.open"),
    stripUnknown: t("stripUnknown"),
  };
}

function rulesIn(rows: readonly QueueRow[], t: QueueTexts["rules"]): Record<string, string> {
  const ids = new Set(rows.flatMap(({ reasons }) => reasons));
  return Object.fromEntries([...ids].map((id) => [id, t(`${newestRule(id).id}.short`)]));
}
