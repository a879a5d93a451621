import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ClosedFinding } from "@/lib/clinical/triage/explain/closed-findings";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { DISCHARGE_REASONS } from "@/lib/decisions/discharge-reason";
import { LOWER_REASONS } from "@/lib/decisions/lower-reason";
import { clinicDate } from "@/lib/format/clinic-date";

/** What a clinician closed and nothing opened again: struck through, with who, when and why in words. */
export function ClosedFindings({
  findings,
  ruleSet,
}: {
  findings: readonly ClosedFinding[];
  ruleSet: RuleSet<RuleId>;
}) {
  const t = useTranslations("referral.why");
  const decisions = useTranslations("decisions");
  const ruleText = useTranslations("rules");
  if (findings.length === 0) return null;
  const reasonOf = ({ reasonCode, reason }: ClosedFinding) => {
    const lowered = LOWER_REASONS.find((code) => code === reasonCode);
    const closed = DISCHARGE_REASONS.find((code) => code === reasonCode);
    const coded = lowered
      ? decisions(`form.reasonCodes.${lowered}`)
      : closed && decisions(`form.dischargeCodes.${closed}`);
    return [coded, reason].filter((part) => part).join(": ");
  };
  const nameOf = (id: string) => {
    const rule = ruleNamed(ruleSet, id);
    return rule && ruleText(`${rule.id}.clinician`);
  };
  return (
    <Section id="closed-findings" heading={t("closedHeading")} level={3} className="text-sm">
      <ul className="list-none p-0">
        {findings.map((finding) => (
          <li key={finding.rule} className="mb-2 border-l-4 border-line pl-3">
            <s>
              <b>{finding.rule}</b> {nameOf(finding.rule)}
            </s>
            <span className="block">
              {t("closedBy", {
                name: finding.by,
                date: clinicDate(finding.on),
                reason: reasonOf(finding),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
