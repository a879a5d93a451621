import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";

type UrgencyCount = {
  rule: string;
  closed: number;
  right: number;
  tooHigh: number;
  tooLow: number;
};

/** What clinicians said of the urgency at closing, one row for each rule that had given a case its tier. */
export function UrgencyCounts({
  counts,
  ruleSet,
}: {
  counts: readonly UrgencyCount[];
  ruleSet: RuleSet<RuleId>;
}) {
  const t = useTranslations("what-would-change.urgency");
  const ruleText = useTranslations("rules");
  const named = (id: string) => {
    const rule = ruleNamed(ruleSet, id);
    return rule ? `${id} ${ruleText(`${rule.id}.clinician`)}` : id;
  };
  return (
    <DataTable
      caption={t("caption")}
      rowHeading="rule"
      empty={t("none")}
      columns={[
        { key: "rule", heading: t("rule") },
        { key: "closed", heading: t("closed") },
        { key: "right", heading: t("right") },
        { key: "tooHigh", heading: t("tooHigh") },
        { key: "tooLow", heading: t("tooLow") },
      ]}
      rows={counts.map(({ rule, closed, right, tooHigh, tooLow }) => ({
        key: rule,
        cells: {
          rule: named(rule),
          closed,
          right,
          tooHigh,
          tooLow,
        },
      }))}
    />
  );
}
