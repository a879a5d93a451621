import {
  factDate,
  factText,
  missingText,
  type ReferralText,
} from "@/components/referral/fact-text";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Why } from "@/lib/queue/why";
import { newestRule } from "./newest-rule";
import type { QueueTexts } from "./queue-texts";

/** One finding: its rule, since when it is true, and what opened it. */
export type WhyFinding = { text: string; evidence: readonly string[] };

/** "Why this tier" as the popover says it: all in words, the article's rules apart from ours. */
export type WhyText = {
  article: { heading: string; findings: readonly WhyFinding[] };
  additions: { heading: string; findings: readonly WhyFinding[] };
  missing: string;
  nextChange: string;
  run: string;
  full: string;
};

export function whyText(
  why: Why | null,
  { queue, referral: t, rules: ruleText }: QueueTexts,
): WhyText {
  const findings = (why?.findings ?? []).map((finding) => ({
    ...finding,
    rule: newestRule(finding.rule),
  }));
  const asText = (kind: "article" | "addition") =>
    findings
      .filter(({ rule }) => rule.source.kind === kind)
      .map(({ rule, since, facts }) => ({
        text: `${rule.id} ${ruleText(`${rule.id}.clinician`)} (${t("why.since", { date: clinicDate(since) })})`,
        evidence: facts.map(({ event, isCorrected }) =>
          [
            `${factText(t, event)} (${factDate(t, event)})`,
            ...(isCorrected ? [t("fact.corrected")] : []),
          ].join("; "),
        ),
      }));
  return {
    article: { heading: t("why.article"), findings: asText("article") },
    additions: { heading: t("why.addition"), findings: asText("addition") },
    missing: `${t("why.missing")}: ${why === null ? queue("notAssessed") : missingItems(why, t)}`,
    nextChange: why === null ? "" : nextChange(why, t),
    run: `${why === null ? queue("notAssessed") : `${run(why, t)}.`} ${t("why.caution")}`,
    full: t("why.full"),
  };
}

function missingItems({ missing, moreMissing }: Why, t: ReferralText): string {
  if (missing.length === 0) return t("why.missingNone");
  const more = moreMissing > 0 ? [t("why.more", { count: moreMissing })] : [];
  return [...missing.map((item) => missingText(t, item)), ...more].join("; ");
}

function nextChange({ nextChangeOn }: Why, t: ReferralText): string {
  return nextChangeOn === null
    ? t("why.nextChangeNone")
    : t("why.nextChangeOn", { date: clinicDate(nextChangeOn) });
}

function run({ ruleSet, assessedOn, assessedTime }: Why, t: ReferralText): string {
  return t("why.run", { ruleSet, at: `${clinicDate(assessedOn)} ${assessedTime}` });
}
