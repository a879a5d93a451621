import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { clinicDate } from "@/lib/format/clinic-date";
import type { DecisionLine, ExpiredProposal } from "@/lib/referrals/decision-line";
import { DecisionHistory } from "./decision-history";
import { factText } from "./fact-text";

/** What was decided, by whom and why; and what was answered, planned, measured and booked, newest on top. */
export function TimelinePart({
  decisions,
  expired,
  milestones,
  zone,
}: {
  decisions: readonly DecisionLine[];
  expired: readonly ExpiredProposal[];
  /** Newest first. */
  milestones: readonly HistoryEvent[];
  zone: string;
}) {
  const t = useTranslations("referral");
  return (
    <Section id="history" heading={t("parts.timeline")}>
      <DecisionHistory decisions={decisions} expired={expired} zone={zone} />
      <DataTable
        caption={t("history.milestones")}
        rowHeading="at"
        empty={t("history.noMilestones")}
        columns={[
          { key: "at", heading: t("history.at") },
          { key: "what", heading: t("history.happened") },
        ]}
        rows={milestones.map((event) => ({
          key: event.id,
          cells: { at: clinicDate(event.day), what: factText(t, event) },
        }))}
      />
    </Section>
  );
}
