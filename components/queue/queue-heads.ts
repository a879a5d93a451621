import { tierName } from "@/components/referral/tier-name";
import type { Band } from "@/lib/clinical/history/tier";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { TierFilter } from "@/lib/queue/queue-filter";
import type { QueueGroup } from "@/lib/queue/queue-group";
import type { QueueHead } from "./queue-sheet";
import type { QueueTexts } from "./queue-texts";

/** What stands at each place of the list, 0 to 10. */
export const PLACES: readonly { kind: TierFilter; band: Band | null }[] = [
  { kind: "emergency", band: null },
  { kind: "immediate", band: null },
  { kind: "urgent", band: "a" },
  { kind: "urgent", band: "b" },
  { kind: "serious-item-unknown", band: null },
  { kind: "soon", band: "a" },
  { kind: "soon", band: "b" },
  { kind: "more-needed", band: null },
  { kind: "routine", band: null },
  { kind: "monitor", band: null },
  { kind: "self-care", band: null },
];

/** The head of a group in words: its tier, how many of the filtered list it holds, how many of them are late, and how soon each must be seen. */
export function queueHead(group: QueueGroup, { queue: t, referral }: QueueTexts): QueueHead {
  const place = PLACES[group.place];
  if (place === undefined) throw new Error(`no place ${group.place} in the list`);
  const { kind, band } = place;
  return {
    chip: { kind, word: tierName(referral, kind, band) },
    count: String(group.open),
    late: [
      ...(group.breach > 0 ? [t("group.overdue", { count: group.breach })] : []),
      ...(group.lateFirstLooks > 0 ? [t("group.firstLook", { count: group.lateFirstLooks })] : []),
    ],
    within: withinOf(kind, t),
  };
}

function withinOf(kind: TierFilter, t: QueueTexts["queue"]): string {
  if (kind === "serious-item-unknown" || kind === "more-needed") return "";
  const { deadline } = LIVE_RULE_SET.limits[kind];
  if (deadline === null) return "";
  return deadline === 0 ? t("group.atOnce") : t("group.within", { days: deadline });
}
