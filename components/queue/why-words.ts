import {
  factDate,
  factWords,
  missingWords,
  type ReferralWords,
} from "@/components/referral/fact-words";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Why } from "@/lib/queue/queue-row";
import type { WhyLine, WhyWords } from "./queue-line";
import type { QueueWords } from "./queue-words";

/** The popover of one row in words. Its rules are those of the assessment's own rule set, of whatever version. */
export function whyWords(
  why: Why | null,
  { queue, referral: t }: { queue: QueueWords; referral: ReferralWords },
): WhyWords {
  const ruleSet = why && RULE_SETS[why.ruleSet];
  if (!why || !ruleSet) {
    return { run: queue("notAssessed"), article: [], additions: [], missing: [], nextChange: "" };
  }
  const { assessedOn, assessedTime, nextChangeOn, moreMissing } = why;
  const article: WhyLine[] = [];
  const additions: WhyLine[] = [];
  for (const { rule: id, since, fact } of why.findings) {
    const rule = ruleNamed(ruleSet, id);
    if (!rule) throw new Error(`rule set ${why.ruleSet} has no rule ${id}`);
    const list = rule.source.kind === "article" ? article : additions;
    list.push({
      rule: `${id} ${rule.clinician} (${t("why.since", { date: clinicDate(since) })})`,
      evidence: fact && `${factWords(t, fact)} (${factDate(t, fact)})`,
    });
  }
  const missing = why.missing.map((item) => missingWords(t, item));
  return {
    run: t("why.run", {
      ruleSet: why.ruleSet,
      at: `${clinicDate(assessedOn)} ${assessedTime}`,
    }),
    article,
    additions,
    missing: moreMissing > 0 ? [...missing, t("why.more", { count: moreMissing })] : missing,
    nextChange:
      nextChangeOn === null
        ? t("why.nextChangeNone")
        : t("why.nextChangeOn", { date: clinicDate(nextChangeOn) }),
  };
}
