import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type ExplainedFinding, evidenceOf } from "@/lib/clinical/triage/explain/explain";
import { type ChangedAnswers, Facts } from "./facts";

const SHOWN_FACTS = 12;

/** What the open findings rest on, newest first. */
export function ReportedFacts({
  explained,
  changed,
}: {
  explained: readonly ExplainedFinding[];
  changed: ChangedAnswers;
}) {
  const t = useTranslations("referral");
  const facts = evidenceOf(explained).toReversed();
  return (
    <Section id="reported" heading={t("why.inputs")}>
      {facts.length === 0 && <p>{t("why.noFacts")}</p>}
      <Facts facts={facts.slice(0, SHOWN_FACTS)} changed={changed} />
      {facts.length > SHOWN_FACTS && (
        <details>
          <summary className="min-h-12 cursor-pointer py-2">
            {t("why.more", { count: facts.length - SHOWN_FACTS })}
          </summary>
          <Facts facts={facts.slice(SHOWN_FACTS)} changed={changed} />
        </details>
      )}
    </Section>
  );
}
