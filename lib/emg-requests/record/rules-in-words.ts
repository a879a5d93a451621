import { messages } from "@/i18n/messages";
import type { Band, Tier } from "@/lib/clinical/history/tier";
import type { Finding } from "@/lib/clinical/triage/assessment";
import type { ClosedFinding } from "@/lib/clinical/triage/explain/closed-findings";
import { supersededBy } from "@/lib/clinical/triage/explain/superseded";
import type { Rule, RuleSet, Source } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, paragraph } from "../block";

export type RulesRun = {
  ruleSet: string;
  findings: readonly Finding[];
  /** What clinicians closed and nothing opened again. */
  closed: readonly ClosedFinding[];
  assessedOn: string;
};

/** What the rules said: each finding with its id, dates and source; software output, not a diagnosis. */
export function rulesInWords(
  run: RulesRun | null,
  ruleSet: RuleSet<RuleId> | undefined,
): readonly Block[] {
  if (run === null) return [paragraph("rules", "The rules have not run on this record.")];
  return [
    paragraph("rules", `Rule set ${run.ruleSet}, run on ${run.assessedOn}.`),
    {
      kind: "table",
      origin: "rules",
      caption: "Rules that this record met, most urgent first",
      columns: ["Rule", "Finding", "Tier", "True since", "Known since", "Deadline", "Source"],
      rows:
        run.findings.length === 0
          ? [["None", "No rule was met", "", "", "", "", ""]]
          : run.findings.map((finding) =>
              row(
                finding,
                ruleSet && ruleNamed(ruleSet, finding.rule),
                supersededBy(finding, run.findings),
              ),
            ),
    },
    ...closedBlocks(run, ruleSet),
  ];
}

function closedBlocks(
  { closed }: RulesRun,
  ruleSet: RuleSet<RuleId> | undefined,
): readonly Block[] {
  if (closed.length === 0) return [];
  return [
    {
      kind: "table",
      origin: "clinician",
      caption: "Findings that a clinician closed: they no longer count",
      columns: ["Rule", "Finding", "Closed by", "Closed on", "Why"],
      rows: closed.map(({ rule, by, on, reasonCode, reason }) => [
        rule,
        findingOf(ruleSet && ruleNamed(ruleSet, rule)),
        by,
        clinicDate(on),
        [codedReason(reasonCode), reason ?? ""].filter((part) => part !== "").join(": "),
      ]),
    },
  ];
}

function codedReason(code: string | null): string {
  const coded: Readonly<Record<string, string>> = {
    ...messages.decisions.form.dischargeCodes,
    ...messages.decisions.form.reasonCodes,
  };
  return code === null ? "" : (coded[code] ?? code);
}

function row(
  finding: Finding,
  rule: Rule<RuleId> | undefined,
  behind: string | null,
): readonly string[] {
  const notSure = finding.certainty === "not-sure" ? " (answer: not sure)" : "";
  const alsoMet = behind === null ? "" : ` (also met, behind ${behind})`;
  return [
    finding.rule,
    `${findingOf(rule)}${notSure}${alsoMet}`,
    tierWords(finding.tier, finding.band),
    clinicDate(finding.since),
    clinicDate(finding.knownSince),
    finding.deadline === null ? "none" : clinicDate(finding.deadline),
    rule === undefined ? "" : sourceWords(rule.source),
  ];
}

function findingOf(rule: Rule<RuleId> | undefined): string {
  return rule ? messages.rules[rule.id].clinician : "not in this rule set";
}

function sourceWords(source: Source): string {
  return source.kind === "article"
    ? `Article: “${source.sentence}”`
    : `Addition, ${source.strength}: ${source.evidence} [${source.reference}]`;
}

/** "Urgent a"; a null tier is "No tier yet". */
export function tierWords(tier: Tier | null, band: Band | null): string {
  return tier === null
    ? messages.referral.tier.none
    : messages.referral.tier[tier].replace("{band}", band ?? "").trim();
}
