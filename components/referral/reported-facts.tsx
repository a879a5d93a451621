import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type ExplainedFinding, evidenceOf } from "@/lib/clinical/triage/explain/explain";
import { type ChangedAnswers, Facts } from "./facts";

const SHOWN_FACTS = 3;

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
    <Section
      id="reported"
      level={3}
      heading={t("why.inputs")}
      headingClassName="sr-only print:not-sr-only"
      className="[&_ul]:m-0 [&_ul]:list-none [&_ul]:p-0"
    >
      {facts.length === 0 && <p className="my-1">{t("why.noFacts")}</p>}
      <Facts facts={facts.slice(0, SHOWN_FACTS)} changed={changed} />
      {facts.length > SHOWN_FACTS && (
        <details>
          <summary className="min-h-6 cursor-pointer text-link underline">
            {t("why.more", { count: facts.length - SHOWN_FACTS })}
          </summary>
          <Facts facts={facts.slice(SHOWN_FACTS)} changed={changed} />
        </details>
      )}
    </Section>
  );
}
