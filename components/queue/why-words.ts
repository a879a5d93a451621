import { factDate, factWords, type ReferralWords } from "@/components/referral/fact-words";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Why } from "@/lib/queue/queue-row";
import type { WhyWords } from "./queue-line";
import type { QueueWords } from "./queue-words";

/** The popover of one row: rules and missing items by id, everything else in words. */
export function whyWords(
  why: Why | null,
  { queue, referral: t }: { queue: QueueWords; referral: ReferralWords },
): WhyWords {
  if (!why) {
    return {
      run: queue("notAssessed"),
      findings: [],
      missing: [],
      moreMissing: null,
      nextChange: "",
    };
  }
  const { ruleSet, assessedOn, assessedTime, nextChangeOn, missing, moreMissing } = why;
  return {
    run: t("why.run", { ruleSet, at: `${clinicDate(assessedOn)} ${assessedTime}` }),
    findings: why.findings.map(({ rule, since, fact }) => ({
      rule,
      since: t("why.since", { date: clinicDate(since) }),
      evidence: fact && `${factWords(t, fact)} (${factDate(t, fact)})`,
    })),
    missing,
    moreMissing: moreMissing > 0 ? t("why.more", { count: moreMissing }) : null,
    nextChange:
      nextChangeOn === null
        ? t("why.nextChangeNone")
        : t("why.nextChangeOn", { date: clinicDate(nextChangeOn) }),
  };
}
