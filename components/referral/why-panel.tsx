import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Finding, Missing } from "@/lib/clinical/triage/assessment";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain/explain";
import { supersededBy } from "@/lib/clinical/triage/explain/superseded";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { clinicDate, shortDate } from "@/lib/format/clinic-date";
import { missingText } from "./fact-text";
import { type ChangedAnswers, Facts } from "./facts";
import { Panel } from "./panel";
import { ReportedFacts } from "./reported-facts";

const SUMMARY = "min-h-6 cursor-pointer";

/** What was reported, the rules that it met, the article's apart from ours, and what is missing. */
export function WhyPanel({
  explained,
  changed,
  latched,
  missing,
  today,
  run,
  children,
}: {
  explained: readonly ExplainedFinding[];
  changed: ChangedAnswers;
  /** Ids of the rules whose finding is latched from an earlier assessment. */
  latched: readonly string[];
  missing: readonly Missing[];
  today: Day;
  run: string;
  /** What belongs to it besides. */
  children?: ReactNode;
}) {
  const t = useTranslations("referral");
  const topTier = explained[0]?.finding.tier;
  const top = explained.filter(({ finding }) => finding.tier === topTier);
  const rules = { all: explained, changed, latched, today };
  const lesser = explained.filter(({ finding }) => finding.tier !== topTier);
  return (
    <Panel id="why" heading={t("why.heading")}>
      <ReportedFacts explained={explained} changed={changed} />
      {explained.length === 0 && <p className="my-1">{t("why.noFindings")}</p>}
      <RuleLists explained={top} {...rules} />
      {lesser.length > 0 && (
        <details>
          <summary className={`${SUMMARY} text-link underline`}>
            {t("why.lesser", { count: lesser.length })}
          </summary>
          <RuleLists explained={lesser} {...rules} />
        </details>
      )}
      <MissingItems missing={missing} />
      {children}
      <p className="mt-1 mb-0 text-ink-soft">
        {run}. {t("why.caution")}
      </p>
    </Panel>
  );
}

/** How much is missing, and on demand all of it: there can be forty items before the first checklist is whole. */
function MissingItems({ missing }: { missing: readonly Missing[] }) {
  const t = useTranslations("referral");
  if (missing.length === 0) {
    return (
      <p className="m-0">
        {t("why.missing")}: {t("why.missingNone")}
      </p>
    );
  }
  const hard = missing.filter(({ weight }) => weight === "hard");
  return (
    <details>
      <summary className={`${SUMMARY} text-link underline`}>
        {t("why.missing")}: {missing.length}
        {hard.length > 0 && ` · ${t("why.hard", { count: hard.length })}`}
      </summary>
      <MissingList missing={missing} weight="hard" />
      <MissingList missing={missing} weight="soft" />
    </details>
  );
}

function MissingList({
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

type Lists = {
  explained: readonly ExplainedFinding[];
  /** Every open finding, most urgent first. */
  all: readonly ExplainedFinding[];
  changed: ChangedAnswers;
  latched: readonly string[];
  today: Day;
};

/** The article's rules apart from ours, wherever rules are shown. */
function RuleLists({ explained, ...rest }: Lists) {
  const t = useTranslations("referral.why");
  const from = (kind: "article" | "addition") =>
    explained.filter(({ rule }) => rule.source.kind === kind);
  return (
    <>
      <RuleList heading={t("article")} explained={from("article")} {...rest} />
      <RuleList heading={t("addition")} explained={from("addition")} isOurs {...rest} />
    </>
  );
}

/** Each rule in one line; its whole sentence, source and answers on demand. */
function RuleList({
  heading,
  explained,
  all,
  changed,
  latched,
  today,
  isOurs = false,
}: Lists & { heading: string; isOurs?: boolean }) {
  const ruleText = useTranslations("rules");
  if (explained.length === 0) return null;
  const findings = all.map(({ finding }) => finding);
  return (
    <>
      <h3
        className={`m-0 mt-1 inline-block rounded border border-ink-soft px-1 text-[calc(11.5rem/14)] ${isOurs ? "border-dashed" : ""}`}
      >
        {heading}
      </h3>
      <ul className="m-0 list-none p-0">
        {explained.map(({ finding, rule, evidence }) => (
          <li key={finding.rule}>
            <details>
              <summary className="flex min-h-6 cursor-pointer items-baseline gap-1.5 before:content-['▸'] [[open]>&]:before:content-['▾']">
                <b>{rule.id}</b>
                <span className="min-w-0">
                  {ruleText(`${rule.id}.short`)}
                  <Remarks
                    finding={finding}
                    findings={findings}
                    isLatched={latched.includes(rule.id)}
                  />
                </span>
                <span className="ms-auto whitespace-nowrap text-ink-soft">
                  {shortDate(finding.since, today)}
                </span>
              </summary>
              <RuleInFull finding={finding} rule={rule} evidence={evidence} changed={changed} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a reader of one line must know of its finding besides. */
function Remarks({
  finding,
  findings,
  isLatched,
}: {
  finding: Finding;
  findings: readonly Finding[];
  isLatched: boolean;
}) {
  const t = useTranslations("referral.why");
  const behind = supersededBy(finding, findings);
  const remarks = [
    ...(finding.certainty === "not-sure" ? [t("notSure")] : []),
    ...(behind === null ? [] : [t("alsoMet", { rule: behind })]),
    ...(isLatched ? [t("latched")] : []),
  ];
  if (remarks.length === 0) return null;
  return <span className="block text-ink-soft">{remarks.join(" · ")}</span>;
}

function RuleInFull({
  finding,
  rule,
  evidence,
  changed,
}: ExplainedFinding & { changed: ChangedAnswers }) {
  const t = useTranslations("referral.why");
  const ruleText = useTranslations("rules");
  return (
    <div className="mb-2 border-l-4 border-line pl-3">
      <p className="my-1">{ruleText(`${rule.id}.clinician`)}</p>
      <p className="my-1 text-ink-soft">
        {t("since", { date: clinicDate(finding.since) })}
        {finding.knownSince > finding.since &&
          ` · ${t("known", { date: clinicDate(finding.knownSince) })}`}
      </p>
      <p className="my-1">
        {rule.source.kind === "article"
          ? t("sentence", { sentence: rule.source.sentence })
          : t("strength", { strength: rule.source.strength, evidence: rule.source.evidence })}
      </p>
      <OtherGuidance rule={rule.id} />
      <Facts facts={evidence} changed={changed} />
    </div>
  );
}

/** Where other guidance says otherwise than the rule. */
function OtherGuidance({ rule }: { rule: RuleId }) {
  const t = useTranslations("rules");
  // The messages say of which rules; the type names one of them.
  const conflict = `${rule}.conflict` as "S1.conflict";
  return t.has(conflict) && <p className="my-1">{t(conflict)}</p>;
}
