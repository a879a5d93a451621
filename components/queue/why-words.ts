import {
  factDate,
  factWords,
  missingWords,
  type ReferralWords,
} from "@/components/referral/fact-words";
import { type ExplainedFinding, explain } from "@/lib/clinical/triage/explain";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import type { Why } from "@/lib/queue/queue-row";
import type { WhyLine, WhyWords } from "./queue-line";
import type { QueueWords } from "./queue-words";

const MISSING_SHOWN = 5;

/** The popover of one row in words. Its rules are those of the assessment's own rule set, of whatever version. */
export function whyWords(
  why: Why | null,
  { queue, referral: t }: { queue: QueueWords; referral: ReferralWords },
  zone: string,
): WhyWords {
  const ruleSet = why && RULE_SETS[why.ruleSet];
  if (!why || !ruleSet) {
    return { run: queue("notAssessed"), article: [], additions: [], missing: [], nextChange: "" };
  }
  const { assessedAt, findings, evidence, missing, nextChangeOn } = why;
  const explained = explain(findings, ruleSet, evidence);
  const linesOf = (kind: "article" | "addition") =>
    explained.filter(({ rule }) => rule.source.kind === kind).map((each) => whyLine(t, each));
  const at = `${clinicDate(todayIn(zone, assessedAt))} ${clockTime(zone, assessedAt)}`;
  const missingShown = missing.slice(0, MISSING_SHOWN).map(({ item }) => missingWords(t, item));
  return {
    run: t("why.run", { ruleSet: why.ruleSet, at }),
    article: linesOf("article"),
    additions: linesOf("addition"),
    missing:
      missing.length > MISSING_SHOWN
        ? [...missingShown, t("why.more", { count: missing.length - MISSING_SHOWN })]
        : missingShown,
    nextChange:
      nextChangeOn === null
        ? t("why.nextChangeNone")
        : t("why.nextChangeOn", { date: clinicDate(nextChangeOn) }),
  };
}

function whyLine(t: ReferralWords, { finding, rule, evidence }: ExplainedFinding): WhyLine {
  return {
    rule: rule.id,
    words: rule.clinician,
    since: t("why.since", { date: clinicDate(finding.since) }),
    evidence: evidence.map((event) => `${factWords(t, event)} (${factDate(t, event)})`),
  };
}
