import type { DataRow } from "@/components/ui/data-table";
import type { Tier } from "@/lib/clinical/history/tier";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { ExpiredProposal } from "@/lib/referrals/decision-line";
import { decisionText, type ReferralText } from "./fact-text";

/** Who proposed what, from which tier to which, and when that lapsed because nobody confirmed it. */
export function expiredProposalRow(
  { proposalId, by, kind, from, to, closes, reason, proposedAt, expiresAt }: ExpiredProposal,
  t: ReferralText,
  zone: string,
): DataRow {
  const at = (moment: Date) => `${clinicDate(todayIn(zone, moment))} ${clockTime(zone, moment)}`;
  const tier = (each: Tier | null) => t(`tier.${each ?? "none"}`, { band: "" }).trim();
  const proposed = [
    t("history.proposedOn", { at: at(proposedAt), decision: decisionText(t, kind) }),
    t("history.lowers", {
      from: tier(from),
      to: kind === "discharge" ? t("history.toClosed") : tier(to),
    }),
    closes.join(", "),
  ];
  return {
    key: proposalId,
    cells: {
      at: at(expiresAt),
      who: by,
      what: (
        <>
          {t("history.expired")}
          <s className="block">{proposed.filter((part) => part !== "").join(" · ")}</s>
        </>
      ),
      reason,
    },
  };
}
