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
import { emgText as t } from "../emg-texts";

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
  if (run === null) return [paragraph("rules", t("rules.notRun"))];
  return [
    paragraph("rules", t("rules.run", { ruleSet: run.ruleSet, date: run.assessedOn })),
    {
      kind: "table",
      origin: "rules",
      caption: t("rules.caption"),
      columns: [
        t("rules.rule"),
        t("rules.finding"),
        t("rules.tier"),
        t("rules.trueSince"),
        t("rules.knownSince"),
        t("rules.deadline"),
        t("rules.source"),
      ],
      rows:
        run.findings.length === 0
          ? [[t("rules.none"), t("rules.noneMet"), "", "", "", "", ""]]
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
      caption: t("rules.closed"),
      columns: [
        t("rules.rule"),
        t("rules.finding"),
        t("rules.closedBy"),
        t("rules.closedOn"),
        t("rules.why"),
      ],
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
  const notSure = finding.certainty === "not-sure" ? t("rules.notSure") : "";
  const alsoMet = behind === null ? "" : t("rules.alsoMet", { rule: behind });
  return [
    finding.rule,
    `${findingOf(rule)}${notSure}${alsoMet}`,
    tierWords(finding.tier, finding.band),
    clinicDate(finding.since),
    clinicDate(finding.knownSince),
    finding.deadline === null ? t("rules.noDeadline") : clinicDate(finding.deadline),
    rule === undefined ? "" : sourceWords(rule.source),
  ];
}

function findingOf(rule: Rule<RuleId> | undefined): string {
  return rule ? messages.rules[rule.id].clinician : t("rules.notInSet");
}

function sourceWords(source: Source): string {
  return source.kind === "article"
    ? t("rules.article", { sentence: source.sentence })
    : t("rules.addition", {
        strength: source.strength,
        evidence: source.evidence,
        reference: source.reference,
      });
}

/** "Urgent a"; a null tier is "No tier yet". */
export function tierWords(tier: Tier | null, band: Band | null): string {
  return tier === null
    ? messages.referral.tier.none
    : messages.referral.tier[tier].replace("{band}", band ?? "").trim();
}
