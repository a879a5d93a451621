import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Finding, Missing } from "@/lib/clinical/triage/assessment";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain/explain";
import { supersededBy } from "@/lib/clinical/triage/explain/superseded";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { clinicDate } from "@/lib/format/clinic-date";
import { missingText } from "./fact-text";
import { type ChangedAnswers, Facts } from "./facts";

/** The rules that were met, the article's apart from ours, what is missing, and what time alone will change. */
export function WhyPanel({
  explained,
  changed,
  latched,
  missing,
  nextChange,
  run,
}: {
  explained: readonly ExplainedFinding[];
  changed: ChangedAnswers;
  /** Ids of the rules whose finding is latched from an earlier assessment. */
  latched: readonly string[];
  missing: readonly Missing[];
  /** Sentences on what changes with no new answer. */
  nextChange: readonly string[];
  run: string;
}) {
  const t = useTranslations("referral");
  const topTier = explained[0]?.finding.tier;
  const top = explained.filter(({ finding }) => finding.tier === topTier);
  const lesser = explained.filter(({ finding }) => finding.tier !== topTier);
  return (
    <Section id="why" heading={t("why.heading")} className="text-sm">
      {explained.length === 0 && <p>{t("why.noFindings")}</p>}
      <RuleLists explained={top} all={explained} changed={changed} latched={latched} />
      {lesser.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-link underline">
            {t("why.lesser", { count: lesser.length })}
          </summary>
          <RuleLists explained={lesser} all={explained} changed={changed} latched={latched} />
        </details>
      )}
      <h3>{t("why.missing")}</h3>
      {missing.length === 0 ? (
        <p>{t("why.missingNone")}</p>
      ) : (
        <>
          <MissingItems missing={missing} weight="hard" />
          <MissingItems missing={missing} weight="soft" />
        </>
      )}
      <h3>{t("why.nextChange")}</h3>
      <ul>
        {nextChange.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Notice>
        <p className="m-0">
          {run}. {t("why.caution")}
        </p>
      </Notice>
    </Section>
  );
}

/** All missing items of one weight, one after the other: there can be forty before the first checklist is whole. */
function MissingItems({
  missing,
  weight,
}: {
  missing: readonly Missing[];
  weight: Missing["weight"];
}) {
  const t = useTranslations("referral");
  const items = missing.filter((each) => each.weight === weight);
  if (items.length === 0) return null;
  return (
    <>
      <p className="mb-0 font-bold">{t(`why.${weight}`, { count: items.length })}</p>
      <ul className="mt-0 list-none p-0">
        {items.map(({ item }) => (
          <li key={item} className="inline not-last:after:content-['_·_']">
            {missingText(t, item)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The article's rules apart from ours, wherever rules are shown. */
function RuleLists({
  explained,
  all,
  changed,
  latched,
}: {
  explained: readonly ExplainedFinding[];
  /** Every open finding, most urgent first. */
  all: readonly ExplainedFinding[];
  changed: ChangedAnswers;
  latched: readonly string[];
}) {
  const t = useTranslations("referral.why");
  const findings = all.map(({ finding }) => finding);
  const from = (kind: "article" | "addition") =>
    explained.filter(({ rule }) => rule.source.kind === kind);
  return (
    <>
      <RuleList
        heading={t("article")}
        explained={from("article")}
        findings={findings}
        changed={changed}
        latched={latched}
      />
      <RuleList
        heading={t("addition")}
        explained={from("addition")}
        findings={findings}
        changed={changed}
        latched={latched}
      />
    </>
  );
}

function RuleList({
  heading,
  explained,
  findings,
  changed,
  latched,
}: {
  heading: string;
  explained: readonly ExplainedFinding[];
  findings: readonly Finding[];
  changed: ChangedAnswers;
  latched: readonly string[];
}) {
  const t = useTranslations("referral");
  const ruleText = useTranslations("rules");
  if (explained.length === 0) return null;
  const alsoMet = (finding: Finding) => {
    const behind = supersededBy(finding, findings);
    return behind === null ? null : ` · ${t("why.alsoMet", { rule: behind })}`;
  };
  return (
    <>
      <h3>{heading}</h3>
      <ul className="list-none p-0">
        {explained.map(({ finding, rule, evidence }) => (
          <li key={finding.rule} className="mb-2 border-l-4 border-line pl-3">
            <b>{rule.id}</b> {ruleText(`${rule.id}.clinician`)}
            <span className="block text-ink-soft">
              {t("why.since", { date: clinicDate(finding.since) })}
              {finding.knownSince > finding.since &&
                ` · ${t("why.known", { date: clinicDate(finding.knownSince) })}`}
              {finding.certainty === "not-sure" && ` · ${t("why.notSure")}`}
              {alsoMet(finding)}
              {latched.includes(rule.id) && ` · ${t("why.latched")}`}
            </span>
            <details>
              <summary className="min-h-6 cursor-pointer text-link underline">
                {t("why.details")}
              </summary>
              <p className="my-1">
                {rule.source.kind === "article"
                  ? t("why.sentence", { sentence: rule.source.sentence })
                  : t("why.strength", {
                      strength: rule.source.strength,
                      evidence: rule.source.evidence,
                    })}
              </p>
              <OtherGuidance rule={rule.id} />
              <Facts facts={evidence} changed={changed} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where other guidance says otherwise than the rule. */
function OtherGuidance({ rule }: { rule: RuleId }) {
  const t = useTranslations("rules");
  // The messages say of which rules; the type names one of them.
  const conflict = `${rule}.conflict` as "S1.conflict";
  return t.has(conflict) && <p className="my-1">{t(conflict)}</p>;
}
